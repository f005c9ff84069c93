package vn.sokehoach.data.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of UTF-8, none longer than a cap, each ended by a line break. */
final class LineStream {

    private final InputStream in;
    private final int longest;
    private final byte[] piece = new byte[1 << 16];
    private int at;
    private int end;
    private long bytes;

    LineStream(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** How many bytes the lines had so far. */
    long bytes() {
        return bytes;
    }

    /** The next line; null at the end. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (isFilled()) {
            int from = at;
            while (at < end && piece[at] != '\n') {
                at++;
            }
            line.write(piece, from, at - from);
            if (line.size() > longest) {
                throw new TooLong(longest);
            }
            if (at < end) {
                at++;
                bytes += line.size() + 1L;
                return line.toString(StandardCharsets.UTF_8);
            }
        }
        if (line.size() > 0) {
            throw new IOException("the last line is not ended");
        }
        return null;
    }

    private boolean isFilled() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(piece));
        }
        return end > 0;
    }

    /** A line has no end within its cap. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong(int longest) {
            super("a line of more than " + longest + " bytes");
        }
    }
}
