package vn.sokehoach.data.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

/** Says how the database file looked when the store was last closed in order: a checksum of all its bytes. */
public final class Seal {

    /** The first seals were of SHA-256, which takes longer over a large file than reading it. */
    private static final int LENGTH_OF_FIRST = 64;

    private Seal() {}

    /** Whether the database file is as it was sealed; false where there is no seal, as after an unclean end. */
    public static boolean holds(StoreFolder folder) throws IOException {
        if (!Files.exists(folder.seal()) || !Files.exists(folder.database())) {
            return false;
        }
        Optional<byte[]> seal = folder.readWhole(folder.seal());
        if (seal.isEmpty()) {
            return false;
        }
        String sealed = new String(seal.get(), StandardCharsets.UTF_8).strip();
        return sealed.equals(sealed.length() == LENGTH_OF_FIRST ? folder.checksum(folder.database())
                : folder.quickChecksum(folder.database()));
    }

    /** Seals the closed database file. */
    public static void set(StoreFolder folder) throws IOException {
        folder.replace(folder.seal(),
                (folder.quickChecksum(folder.database()) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
