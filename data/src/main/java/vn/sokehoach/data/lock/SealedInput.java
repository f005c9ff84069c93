package vn.sokehoach.data.lock;

import java.io.IOException;
import java.io.InputStream;

/** Decrypts a file; no byte is handed out of a chunk that is not as it was written. */
public final class SealedInput extends InputStream {

    private final InputStream file;
    private final SealedChunks chunks;
    private byte[] next;
    private byte[] content = new byte[0];
    private int at;
    private boolean ended;

    /** Begins with the head of a file; a {@link DamagedSeal} where it has none. */
    public SealedInput(InputStream file, MasterKey master) throws IOException {
        this.file = file;
        try {
            this.chunks = SealedChunks.of(file.readNBytes(SealedChunks.HEAD), master).orElseThrow(DamagedSeal::new);
            this.next = file.readNBytes(SealedChunks.SEALED_CHUNK);
        } catch (IOException failure) {
            file.close();
            throw failure;
        }
    }

    @Override
    public int read() throws IOException {
        return isFilled() ? content[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!isFilled()) {
            return -1;
        }
        int part = Math.min(length, content.length - at);
        System.arraycopy(content, at, target, offset, part);
        at += part;
        return part;
    }

    private boolean isFilled() throws IOException {
        while (at == content.length && !ended) {
            byte[] sealed = next;
            next = file.readNBytes(SealedChunks.SEALED_CHUNK);
            ended = next.length == 0;
            content = chunks.opened(sealed, ended).orElseThrow(DamagedSeal::new);
            at = 0;
        }
        return at < content.length;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
