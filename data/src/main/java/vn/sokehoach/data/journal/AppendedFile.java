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
    private @Nullable End end;

    AppendedFile(Disk disk, Path file) {
        this.disk = disk;
        this.file = file;
    }

    /**
     * An open end.
     *
     * @param key    what the system knows the file by; null where it says nothing
     * @param length where the next bytes go
     */
    private record End(FileChannel channel, @Nullable Object key, long length) {

        End after(byte[] bytes) {
            return new End(channel, key, length + bytes.length);
        }

        /** Whether the name still leads to this file, and nobody else has written to it. */
        boolean isOf(BasicFileAttributes found) {
            return Objects.equals(key, found.fileKey()) && length == found.size();
        }
    }

    /** Appends bytes; a failure leaves the file as long as it was, or says that even this failed. */
    void append(byte[] bytes) throws IOException {
        End before = held();
        try {
            disk.write(before.channel(), bytes, before.length());
            disk.force(before.channel());
        } catch (IOException failure) {
            cutBack(before, failure);
            close();
            throw failure;
        }
        if (before.length() == 0) {
            Disk.forceFolder(file.getParent());
        }
        end = before.after(bytes);
    }

    private void cutBack(End before, IOException failure) throws IOException {
        try {
            before.channel().truncate(before.length());
            disk.force(before.channel());
        } catch (IOException again) {
            failure.addSuppressed(again);
            close();
            throw new Disk.TornJournal(failure);
        }
    }

    private End held() throws IOException {
        End held = end;
        if (held == null || !stands(held)) {
            close();
            held = opened();
            end = held;
        }
        return held;
    }

    private boolean stands(End held) throws IOException {
        try {
            return held.isOf(attributes());
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private End opened() throws IOException {
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return new End(channel, attributes().fileKey(), channel.size());
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
