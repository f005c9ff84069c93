package vn.sokehoach.data.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A file of two lines, the checksum of the second and a value as JSON: what is not as it was written is seen. */
final class SealedText {
    private static final long LARGEST = 256L * 1024 * 1024;
    private static final int HEAD = Checksum.NONE.length() + 1;

    private SealedText() {}

    static byte[] of(Object value) {
        byte[] json = StepJson.write(value).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = Arrays.copyOf(head(json).getBytes(StandardCharsets.UTF_8), HEAD + json.length);
        System.arraycopy(json, 0, sealed, HEAD, json.length);
        return sealed;
    }

    private static String head(byte[] json) {
        return Checksum.of(json) + "\n";
    }

    /** The value of a file; empty where it is missing, altered, too large, or of a version that writes otherwise. */
    static <T> Optional<T> read(StoreFolder folder, Path file, Class<T> type) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            return Optional.empty();
        }
        byte[] bytes = folder.readWhole(file).orElse(new byte[0]);
        byte[] json = Arrays.copyOfRange(bytes, Math.min(HEAD, bytes.length), bytes.length);
        if (!new String(bytes, 0, bytes.length - json.length, StandardCharsets.UTF_8).equals(head(json))) {
            return Optional.empty();
        }
        try {
            return Optional.of(StepJson.read(new String(json, StandardCharsets.UTF_8), type));
        } catch (IllegalArgumentException otherVersion) {
            return Optional.empty();
        }
    }
}
