package vn.sokehoach.data.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The folder of a store: all bytes of it but the database's own go through here, so that encryption has one place.
 *
 * <p>Whatever is written is on the disk (fsync) when a method returns.
 */
public class StoreFolder {

    private static final String ASIDE = ".damaged-";

    private final Path root;

    /** A folder that need not exist yet. */
    public StoreFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** The database file; H2 writes it. */
    public Path database() {
        return root.resolve("store.mv.db");
    }

    Path journal() {
        return root.resolve("journal").resolve("steps.jsonl");
    }

    Path seal() {
        return root.resolve("store.seal");
    }

    Path originals() {
        return root.resolve("originals");
    }

    /** Where the book keeps snapshots of itself. */
    public Path snapshots() {
        return root.resolve("snapshots");
    }

    /** Second copies of the originals, which the snapshots need. */
    Path spares() {
        return root.resolve("spares");
    }

    /** Says where the last backup was put. */
    public Path lastBackup() {
        return backups().resolve("last.txt");
    }

    private Path backups() {
        return root.resolve("backups");
    }

    Path drafts() {
        return root.resolve("drafts");
    }

    Path lock() {
        return root.resolve("store.lock");
    }

    /** Whether anything is here that a store was made of; an empty store is begun only where there is not. */
    public boolean holdsAnything() throws IOException {
        return Files.exists(database()) || Files.exists(journal()) || isFilled(snapshots())
                || isFilled(backups()) || holdsOriginals() || !journalsAside().isEmpty();
    }

    /** Journals that were put aside, the last of them first. */
    List<Path> journalsAside() throws IOException {
        String begin = journal().getFileName() + ASIDE;
        return within(journal().getParent()).stream()
                .filter(file -> file.getFileName().toString().startsWith(begin))
                .toList()
                .reversed();
    }

    /** Whether documents were taken in here once. */
    public boolean holdsOriginals() throws IOException {
        return isFilled(originals()) || isFilled(spares());
    }

    private static boolean isFilled(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    /** All bytes of a file. */
    public byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    /** The bytes of a file, one after the other. */
    public InputStream open(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    /** The checksum of a file, which may be larger than memory. */
    String checksum(Path file) throws IOException {
        try (InputStream stream = open(file)) {
            return Checksum.of(stream);
        }
    }

    /** A checksum of a large file that is quick to take. */
    String quickChecksum(Path file) throws IOException {
        try (InputStream stream = open(file)) {
            return Checksum.quick(stream);
        }
    }

    /** What stands in a folder; nothing where it is not there. */
    public List<Path> within(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var entries = Files.list(place)) {
            return entries.sorted().toList();
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

    /** Appends bytes; a failure leaves the file as long as it was, or says that even this failed. */
    void append(Path file, byte[] bytes) throws IOException {
        boolean fresh = !Files.exists(file);
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long length = channel.size();
            try {
                write(channel, bytes, length);
                force(channel);
            } catch (IOException failure) {
                cutBack(channel, length, failure);
                throw failure;
            }
        }
        if (fresh) {
            forceFolder(file.getParent());
        }
    }

    private void cutBack(FileChannel channel, long length, IOException failure) throws TornJournal {
        try {
            channel.truncate(length);
            force(channel);
        } catch (IOException again) {
            failure.addSuppressed(again);
            throw new TornJournal(failure);
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

    /** Writes a file whole or not at all: beside it, forced, moved in. */
    public void replace(Path file, byte[] bytes) throws IOException {
        moveIn(beside(file, bytes), file);
    }

    /** The same, after which the file that was there stands under another name; it has its own until the new one is in. */
    void replaceKeeping(Path file, byte[] bytes) throws IOException {
        Path beside = beside(file, bytes);
        if (Files.exists(file)) {
            link(file, aside(file));
        }
        moveIn(beside, file);
    }

    private Path beside(Path file, byte[] bytes) throws IOException {
        makeFolder(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            write(channel, bytes, 0);
            force(channel);
        }
        return beside;
    }

    /** Gives a file a second name; its bytes are copied where the disk knows no such names. */
    private void link(Path file, Path name) throws IOException {
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

    /** Keeps a bad file under another name. */
    public Path setAside(Path file) throws IOException {
        Path aside = aside(file);
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        return aside;
    }

    private static Path aside(Path file) {
        int n = 1;
        Path aside = file.resolveSibling(file.getFileName() + ASIDE + n);
        while (Files.exists(aside)) {
            n++;
            aside = file.resolveSibling(file.getFileName() + ASIDE + n);
        }
        return aside;
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

    private static void forceFolder(Path folder) {
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
