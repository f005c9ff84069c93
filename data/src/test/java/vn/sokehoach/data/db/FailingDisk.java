package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.disk.FilePathDisk;

/** The disk under the database: it takes half of its k-th write, and nothing from then on. */
final class FailingDisk extends FilePathDisk implements AutoCloseable {

    private final String scheme;
    private final AtomicInteger left;

    private FailingDisk(String scheme, AtomicInteger left) {
        this.scheme = scheme;
        this.left = left;
    }

    /**
     * Puts this disk under the databases of a folder until it is closed.
     *
     * @param folder with a colon in its path: H2 takes what stands before it for the kind of disk
     */
    static FailingDisk under(Path folder, int write) {
        String path = folder.toAbsolutePath().toString();
        FailingDisk disk = new FailingDisk(path.substring(0, path.indexOf(':')), new AtomicInteger(write));
        FilePath.register(disk);
        return disk;
    }

    boolean hasFailed() {
        return left.get() <= 0;
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public void close() {
        FilePath.unregister(this);
    }

    @Override
    public FilePathDisk getPath(String path) {
        FailingDisk place = new FailingDisk(scheme, left);
        place.name = path;
        return place;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new FailingFile(super.open(mode), left);
    }

    /** A file on it. */
    private static final class FailingFile extends FileBase {
        private final FileChannel file;
        private final AtomicInteger left;

        FailingFile(FileChannel file, AtomicInteger left) {
            this.file = file;
            this.left = left;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            if (left.decrementAndGet() <= 0) {
                ByteBuffer half = bytes.duplicate().limit(bytes.position() + bytes.remaining() / 2);
                file.write(half, position);
                throw new IOException("No space left on device");
            }
            return file.write(bytes, position);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            int written = write(bytes, file.position());
            file.position(file.position() + written);
            return written;
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return file.read(bytes);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileChannel truncate(long length) throws IOException {
            file.truncate(length);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (left.get() <= 0) {
                throw new IOException("No space left on device");
            }
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long length, boolean shared) throws IOException {
            return file.tryLock(position, length, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
