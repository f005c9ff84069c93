package vn.sokehoach.data.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import vn.sokehoach.data.journal.Checksum;

/**
 * Writes the SHA-256 of all bytes before them in the place of the last ones.
 *
 * <p>The comment of a zip file stands at its end: so the file stays one that every program opens, and no byte of it can
 * change unnoticed.
 */
final class SealingStream extends OutputStream {

    /** What is written as a comment to be replaced by the seal. */
    static final String PLACE = "0".repeat(64);
    static final int LENGTH = PLACE.length();

    private final OutputStream target;
    private final MessageDigest digest = Checksum.sha256();
    private byte[] held = new byte[0];

    SealingStream(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        byte[] all = Arrays.copyOf(held, held.length + length);
        System.arraycopy(bytes, offset, all, held.length, length);
        int through = Math.max(0, all.length - LENGTH);
        digest.update(all, 0, through);
        target.write(all, 0, through);
        held = Arrays.copyOfRange(all, through, all.length);
    }

    /** Ends with the seal; the target stays open. */
    void seal() throws IOException {
        target.write(ofAllBefore());
        held = new byte[0];
    }

    /** Whether what was written ended with its seal already. */
    boolean endsSealed() {
        return Arrays.equals(held, ofAllBefore());
    }

    private byte[] ofAllBefore() {
        return HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
    }
}
