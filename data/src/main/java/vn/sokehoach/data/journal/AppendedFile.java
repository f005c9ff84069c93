package vn.sokehoach.data.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The end of a file that grows line by line: it is held open, since opening takes about as long as forcing to the disk. */
final class AppendedFile implements Closeable {

    private final Disk disk;
    private final Path file;
    private long length;
    private @Nullable End end;

    /** The end of a file as it stands now; a file that is not there is begun by the first bytes. */
    AppendedFile(Disk disk, Path file) throws IOException {
        this.disk = disk;
        this.file = file;
        this.length = Files.exists(file) ? Files.size(file) : 0;
    }

    /**
     * An open end.
     *
     * @param key what the system knows the file by; null where it says nothing
     */
    private record End(FileChannel channel, @Nullable Object key) {}

    /** Whether the name still leads to this file, and nobody else has written to it; it costs a look at its attributes. */
    boolean stands() throws IOException {
        End held = end;
        try {
            BasicFileAttributes found = attributes();
            return found.size() == length && (held == null || Objects.equals(held.key(), found.fileKey()));
        } catch (NoSuchFileException gone) {
            return held == null && length == 0;
        }
    }

    /** Appends bytes; a failure leaves the file as long as it was, or says that even this failed. */
    void append(byte[] bytes) throws IOException {
        FileChannel channel = held().channel();
        try {
            disk.write(channel, bytes, length);
            disk.force(channel);
        } catch (IOException failure) {
            cutBack(channel, failure);
            close();
            throw failure;
        }
        if (length == 0) {
            Disk.forceFolder(file.getParent());
        }
        length += bytes.length;
    }

    private void cutBack(FileChannel channel, IOException failure) throws IOException {
        try {
            channel.truncate(length);
            disk.force(channel);
        } catch (IOException again) {
            failure.addSuppressed(again);
            close();
            throw new Disk.TornJournal(failure);
        }
    }

    private End held() throws IOException {
        End held = end;
        if (held == null) {
            held = opened();
            end = held;
        }
        return held;
    }

    private End opened() throws IOException {
        Files.createDirectories(file.getParent());
        // A file that was there is never begun anew: what stood in it would be a hole.
        FileChannel channel = length == 0
                ? FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                : FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            if (channel.size() != length) {
                throw new IOException("another file stands in the place of " + file.getFileName());
            }
            return new End(channel, attributes().fileKey());
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    private BasicFileAttributes attributes() throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    /** Lets go of the file; the next append opens it again. */
    @Override
    public void close() throws IOException {
        End held = end;
        end = null;
        if (held != null) {
            held.channel().close();
        }
    }
}
