package vn.sokehoach.data.lock;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Encrypts what is written through it; the file is whole when {@link #end} was called. */
public final class SealingOutput extends OutputStream {

    private final OutputStream target;
    private final SealedChunks chunks;
    private final byte[] held = new byte[SealedChunks.CHUNK];
    private int filled;

    /** Begins a file. */
    public SealingOutput(OutputStream target, MasterKey master) throws IOException {
        this.target = target;
        this.chunks = SealedChunks.fresh(master);
        target.write(chunks.head());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        int left = length;
        while (left > 0) {
            if (filled == held.length) {
                flushChunk(false);
            }
            int part = Math.min(left, held.length - filled);
            System.arraycopy(bytes, at, held, filled, part);
            filled += part;
            at += part;
            left -= part;
        }
    }

    private void flushChunk(boolean last) throws IOException {
        target.write(chunks.sealed(Arrays.copyOf(held, filled), last));
        filled = 0;
    }

    /** Writes the last chunk; the target stays open. */
    public void end() throws IOException {
        flushChunk(true);
        target.flush();
    }
}
