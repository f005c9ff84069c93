package vn.sokehoach.data.lock;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file that carries its wrapped key in front of its encrypted content: whoever has the password of that time, or the
 * recovery key, opens it anywhere.
 *
 * @param key  that encrypts the content
 * @param file that wraps it
 */
public record Envelope(MasterKey key, KeyFile file) {

    private static final byte[] MARK = "so-ke-hoach locked 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LINES = 6;
    private static final int LONGEST_KEY = 4096;

    /** Writes a content into the envelope; the target stays open. */
    public void write(OutputStream target, Writing writing) throws IOException {
        target.write(MARK);
        target.write(file.text());
        SealingOutput sealing = new SealingOutput(target, key);
        writing.to(sealing);
        sealing.end();
    }

    /**
     * The content of a file, taken out of its envelope where it has one.
     *
     * @throws NotOpened where it has one and no key at hand opens it
     */
    public static InputStream opened(InputStream file, KeyRing keys) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(file);
        try {
            Optional<KeyFile> head = head(bytes);
            return head.isEmpty() ? bytes : new SealedInput(bytes, key(head.get(), keys));
        } catch (IOException failure) {
            file.close();
            throw failure;
        }
    }

    private static MasterKey key(KeyFile head, KeyRing keys) throws NotOpened {
        try {
            return keys.opening(head).orElseThrow(() -> new NotOpened(null));
        } catch (WrongKey wrong) {
            throw new NotOpened(wrong);
        }
    }

    /** The wrapped key of a file; empty where it has none, and then no byte was taken of it. */
    public static Optional<KeyFile> head(BufferedInputStream file) throws IOException {
        file.mark(MARK.length);
        if (!Arrays.equals(file.readNBytes(MARK.length), MARK)) {
            file.reset();
            return Optional.empty();
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int lines = 0; lines < LINES;) {
            int letter = file.read();
            if (letter < 0 || text.size() > LONGEST_KEY) {
                throw new DamagedSeal();
            }
            text.write(letter);
            lines += letter == '\n' ? 1 : 0;
        }
        return Optional.of(KeyFile.read(text.toByteArray()).orElseThrow(DamagedSeal::new));
    }

    /** Something is locked, and no key at hand opens it; it need not be damaged. */
    public static final class NotOpened extends IOException {

        private static final long serialVersionUID = 1L;

        private final boolean tried;

        NotOpened(@org.jspecify.annotations.Nullable WrongKey wrong) {
            super("locked", wrong);
            this.tried = wrong != null;
        }

        /** Whether there was a key, which is another. */
        public boolean isTried() {
            return tried;
        }
    }
}
