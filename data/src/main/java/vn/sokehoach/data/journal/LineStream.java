package vn.sokehoach.data.journal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, one after the other, none longer than a cap; the file may be larger than memory. */
public final class LineStream implements Closeable {

    private final InputStream in;
    private final int longest;
    private final byte[] piece = new byte[1 << 16];
    private int at;
    private int end;
    private long bytes;
    private boolean ended = true;

    public LineStream(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** How many bytes the lines had so far, with their line breaks. */
    public long bytes() {
        return bytes;
    }

    /** Whether the line that was handed out last had its line break; only the last of all can lack it. */
    public boolean isEnded() {
        return ended;
    }

    /** The next line without its line break; null at the end. A {@link TooLong} where it has no end within the cap. */
    public byte @Nullable [] next() throws IOException {
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
                return line.toByteArray();
            }
        }
        ended = line.size() == 0;
        bytes += line.size();
        return ended ? null : line.toByteArray();
    }

    /** What becomes of a line. */
    @FunctionalInterface
    interface Taker {
        void take(byte[] line) throws IOException;
    }

    /** Hands over all lines that there still are, whatever stands in them, and none that is too long. */
    void each(Taker taker) throws IOException {
        boolean more = true;
        while (more) {
            try {
                byte[] line = next();
                more = line != null;
                if (line != null) {
                    taker.take(line);
                }
            } catch (TooLong endless) {
                leaveOut();
            }
        }
    }

    /** Goes on behind the end of a line that was too long; nothing of it is held. */
    private void leaveOut() throws IOException {
        boolean within = true;
        while (within && isFilled()) {
            while (at < end && piece[at] != '\n') {
                at++;
            }
            within = at == end;
        }
        at += within ? 0 : 1;
    }

    private boolean isFilled() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(piece));
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A line has no end within its cap. */
    public static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;

        TooLong(int longest) {
            super("a line of more than " + longest + " bytes");
        }
    }
}
