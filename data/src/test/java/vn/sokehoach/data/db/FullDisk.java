package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import vn.sokehoach.data.journal.StoreFolder;

/** A disk that takes half of the bytes of its k-th write and nothing afterwards. */
final class FullDisk extends StoreFolder {
    private int left = Integer.MAX_VALUE;
    private boolean failed;

    FullDisk(Path root) {
        super(root);
    }

    void failsAt(int write) {
        left = write;
    }

    boolean hasFailed() {
        return failed;
    }

    @Override
    protected void write(FileChannel channel, byte[] bytes, long position) throws IOException {
        if (--left <= 0) {
            failed = true;
            super.write(channel, Arrays.copyOf(bytes, bytes.length / 2), position);
            throw new IOException("No space left on device");
        }
        super.write(channel, bytes, position);
    }

    @Override
    protected void force(FileChannel channel) throws IOException {
        // What was cut back after a failure can be forced: that needs no room.
        if (!failed && --left <= 0) {
            failed = true;
            throw new IOException("No space left on device");
        }
        super.force(channel);
    }
}
