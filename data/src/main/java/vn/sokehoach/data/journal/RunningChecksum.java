package vn.sokehoach.data.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Two cyclic checksums over bytes that still may grow, 64 bits in hex: ten times as quick as SHA-256, and enough where damage
 * is to be seen and nobody to be kept from forging.
 */
final class RunningChecksum {

    private static final int PIECE = 1 << 16;

    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();

    /** That of a whole file, of which no more than a piece stands in memory. */
    static RunningChecksum of(InputStream file) throws IOException {
        RunningChecksum sum = new RunningChecksum();
        byte[] piece = new byte[PIECE];
        for (int read = file.read(piece); read >= 0; read = file.read(piece)) {
            sum.update(piece, read);
        }
        return sum;
    }

    /** Goes on over more bytes. */
    void update(byte[] bytes, int length) {
        one.update(bytes, 0, length);
        other.update(bytes, 0, length);
    }

    /** What it comes to so far. */
    String value() {
        return HexFormat.of().toHexDigits((int) one.getValue()) + HexFormat.of().toHexDigits((int) other.getValue());
    }
}
