package vn.sokehoach.data.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Lets one process at a time use a store; the system frees it when the process ends, however it ends. */
public final class FolderLock implements AutoCloseable {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock, waiting as long as allowed; empty where another holds it still. */
    public static Optional<FolderLock> take(StoreFolder folder, Duration patience) throws IOException {
        Files.createDirectories(folder.root());
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        long until = System.nanoTime() + patience.toNanos();
        Optional<FileLock> lock = tried(channel);
        while (lock.isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            lock = tried(channel);
        }
        if (lock.isEmpty()) {
            channel.close();
        }
        return lock.map(taken -> new FolderLock(channel, taken));
    }

    private static Optional<FileLock> tried(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldInThisProcess) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
