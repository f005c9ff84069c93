package vn.sokehoach.data.journal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.data.lock.Writing;

/** Files on a disk, whatever stands in them: what is written is on the disk (fsync) when a method returns. */
public abstract class Disk {

    /** What a file is called behind its own name while it is written. */
    protected static final String BESIDE = ".new";
    /** What a bad file is called behind its own name. */
    protected static final String ASIDE = ".damaged-";
    private static final int PIECE = 1 << 16;

    /** What stands in a folder; nothing where it is not there. */
    public List<Path> within(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var entries = Files.list(place)) {
            return entries.sorted().toList();
        }
    }

    /** Takes away what a process that was ended left half written in a folder; nothing may be being written there. */
    public void clearHalfWritten(Path place) throws IOException {
        for (Path file : within(place)) {
            if (file.getFileName().toString().endsWith(BESIDE)) {
                delete(file);
            }
        }
    }

    /** Takes a file away, or a folder with the files in it; nothing happens where it is not there. */
    public void delete(Path place) throws IOException {
        for (Path file : within(place)) {
            Files.delete(file);
        }
        Files.deleteIfExists(place);
        forceFolder(place.getParent());
    }

    /** Takes a folder away with all that is in it, or a file; nothing happens where it is not there. */
    void deleteWhole(Path place) throws IOException {
        if (Files.exists(place)) {
            try (Stream<Path> all = Files.walk(place)) {
                for (Path entry : all.toList().reversed()) {
                    Files.delete(entry);
                }
            }
            forceFolder(place.getParent());
        }
    }

    /** Writes bytes at a place of a channel; a seam for tests of failing disks. */
    protected void write(FileChannel channel, byte[] bytes, long position) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long at = position;
        while (buffer.hasRemaining()) {
            at += channel.write(buffer, at);
        }
    }

    /** Brings a channel to the disk; a seam for tests of failing disks. */
    protected void force(FileChannel channel) throws IOException {
        channel.force(true);
    }

    /** Shortens a file. */
    void truncate(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            force(channel);
        }
    }

    /** Writes a file beside the place that it is meant for; where that fails, nothing is left of it. */
    Path written(Path file, Writing writing) throws IOException {
        makeFolder(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + BESIDE);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream pieces = new BufferedOutputStream(new ChannelOutput(channel), PIECE);
            writing.to(pieces);
            pieces.flush();
            force(channel);
        } catch (IOException | RuntimeException | Error failure) {
            discard(beside, failure);
            throw failure;
        }
        return beside;
    }

    private static void discard(Path beside, Throwable behind) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException again) {
            behind.addSuppressed(again);
        }
    }

    /** Writes into a channel, through the seam for tests. */
    private final class ChannelOutput extends OutputStream {
        private final FileChannel channel;
        private long written;

        ChannelOutput(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            Disk.this.write(channel, Arrays.copyOfRange(bytes, offset, offset + length), written);
            written += length;
        }
    }

    /** Keeps a bad file under another name. */
    public Path setAside(Path file) throws IOException {
        Path aside = aside(file);
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        return aside;
    }

    /** The name that a bad file would be kept under. */
    static Path aside(Path file) {
        int n = 1;
        Path aside = file.resolveSibling(file.getFileName() + ASIDE + n);
        while (Files.exists(aside)) {
            n++;
            aside = file.resolveSibling(file.getFileName() + ASIDE + n);
        }
        return aside;
    }

    /** Gives a file a second name; its bytes are copied where the disk knows no such names. */
    void link(Path file, Path name) throws IOException {
        try {
            Files.createLink(name, file);
        } catch (IOException | UnsupportedOperationException notOnThisDisk) {
            Files.copy(file, name);
            try (FileChannel channel = FileChannel.open(name, StandardOpenOption.WRITE)) {
                force(channel);
            }
        }
    }

    /** Moves a finished file to its place. */
    public void moveIn(Path finished, Path place) throws IOException {
        Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(place.getParent());
    }

    /** A new folder is on the disk with the one that it stands in. */
    private static void makeFolder(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            Path above = place.getParent();
            makeFolder(above);
            Files.createDirectory(place);
            forceFolder(above);
        }
    }

    /** What was made, moved or taken away in a folder is on the disk. */
    static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnWindows) {
            // Windows cannot open a folder; there the move itself is journalled by the file system.
            return;
        }
    }

    /** An append failed and the file could not be cut back: what it ends with is unknown. */
    static final class TornJournal extends IOException {

        private static final long serialVersionUID = 1L;

        TornJournal(IOException cause) {
            super(cause);
        }
    }
}
