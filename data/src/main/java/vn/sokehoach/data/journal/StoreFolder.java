package vn.sokehoach.data.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.data.lock.DamagedSeal;
import vn.sokehoach.data.lock.FileForm;
import vn.sokehoach.data.lock.MasterKey;
import vn.sokehoach.data.lock.Writing;

/**
 * The folder of a store: all bytes of it but the database's own go through here, so that encryption has one place.
 *
 * <p>Whatever is written is on the disk (fsync) when a method returns. The files of a locked book stand in a folder of their
 * own within the store's, so that a single renaming locks or unlocks it.
 */
public class StoreFolder extends Disk {

    private final Path root;
    private volatile Room room;

    /** A folder that need not exist yet; its files are readable until {@link #enter} says otherwise. */
    public StoreFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.room = new Room(this.root, Optional.empty(), FileForm.PLAIN);
    }

    /** Where the files of a book stand, and the key that they are encrypted with. */
    private record Room(Path home, Optional<MasterKey> key, FileForm form) {}

    /** Where the files of the book are from now on; readable where there is no key. */
    public void enter(Path home, Optional<MasterKey> key) {
        room = new Room(home, key, key.map(FileForm::sealed).orElse(FileForm.PLAIN));
    }

    /** The key that the files are encrypted with; empty where they are readable. */
    public Optional<MasterKey> key() {
        return room.key();
    }

    /** Where the files of the book stand now. */
    public Path home() {
        return room.home();
    }

    /** The same store with another room, on the same disk. */
    StoreFolder beside(Path home, Optional<MasterKey> key) {
        StoreFolder origin = this;
        StoreFolder beside = new StoreFolder(root) {
            @Override
            protected void write(FileChannel channel, byte[] bytes, long position) throws IOException {
                origin.write(channel, bytes, position);
            }

            @Override
            protected void force(FileChannel channel) throws IOException {
                origin.force(channel);
            }

            @Override
            protected int longestLine() {
                return origin.longestLine();
            }
        };
        beside.enter(home, key);
        return beside;
    }

    /** The password of the database's file; empty where it has none. */
    public Optional<String> databasePassword() {
        return room.form().databasePassword();
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** The database file; H2 writes it. */
    public Path database() {
        return home().resolve("store.mv.db");
    }

    Path journal() {
        return home().resolve("journal").resolve("steps.jsonl");
    }

    Path seal() {
        return home().resolve("store.seal");
    }

    Path originals() {
        return home().resolve("originals");
    }

    /** Where the book keeps snapshots of itself. */
    public Path snapshots() {
        return home().resolve("snapshots");
    }

    /** Second copies of the originals, which the snapshots need. */
    Path spares() {
        return home().resolve("spares");
    }

    /** Says where the last backup was put. */
    public Path lastBackup() {
        return backups().resolve("last.txt");
    }

    private Path backups() {
        return home().resolve("backups");
    }

    Path drafts() {
        return home().resolve("drafts");
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

    /** The content of a file. */
    public byte[] read(Path file) throws IOException {
        try (InputStream content = open(file)) {
            return content.readAllBytes();
        }
    }

    /** The content of a file; empty where it is encrypted and not as it was written. */
    Optional<byte[]> readWhole(Path file) throws IOException {
        try {
            return Optional.of(read(file));
        } catch (DamagedSeal damaged) {
            return Optional.empty();
        }
    }

    /** The content of a file, one byte after the other; the database's own bytes as they are. */
    public InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.equals(database()) ? bytes : room.form().opened(bytes);
    }

    /** How long the content of a file is. */
    long size(Path file) throws IOException {
        return room.form().contentSize(Files.size(file));
    }

    /** So many bytes a line of the journal has at most; a seam for tests. */
    protected int longestLine() {
        return JournalLine.LONGEST;
    }

    /** The lines of a file as they stand in it; {@link #line} tells what each stands for. An encrypted one is a third longer. */
    LineStream lines(Path file) throws IOException {
        return new LineStream(Files.newInputStream(file), 2 * longestLine() - 1);
    }

    /** What a line of a file stands for; empty where it is not as it was written. */
    Optional<String> line(byte[] line) {
        return openedLine(line).map(opened -> new String(opened, StandardCharsets.UTF_8));
    }

    private Optional<byte[]> openedLine(byte[] line) {
        return room.form().openedLine(line);
    }

    /** Takes a file of lines over from another room, each line as it is; those that are not as they were written are lost. */
    void carryLines(Path file, StoreFolder from, Path source) throws IOException {
        moveIn(written(file, out -> {
            try (LineStream lines = from.lines(source)) {
                lines.each(line -> carry(line, from, out));
            }
        }), file);
    }

    private void carry(byte[] line, StoreFolder from, OutputStream out) throws IOException {
        Optional<byte[]> opened = from.openedLine(line);
        if (opened.isPresent()) {
            out.write(lineBytes(opened.get()));
        }
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
            return RunningChecksum.of(stream).value();
        }
    }

    /** The quick checksum of a file of lines as they stand in it, to go on with; a file that is not there has none. */
    RunningChecksum checksumOfLines(Path file) throws IOException {
        try (InputStream stream = Files.exists(file) ? Files.newInputStream(file) : InputStream.nullInputStream()) {
            return RunningChecksum.of(stream);
        }
    }

    /** The bytes of a line as it stands in a file of lines. */
    byte[] lineBytes(String text) {
        return lineBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] lineBytes(byte[] opened) {
        byte[] line = room.form().sealedLine(opened);
        byte[] ended = Arrays.copyOf(line, line.length + 1);
        ended[line.length] = '\n';
        return ended;
    }

    /** Writes a file whole or not at all: beside it, forced, moved in. */
    public void replace(Path file, byte[] content) throws IOException {
        replace(file, out -> out.write(content));
    }

    /** The same of a content that may be larger than memory. */
    public void replace(Path file, Writing content) throws IOException {
        moveIn(written(file, out -> room.form().write(content, out)), file);
    }

    /** The same of a file of lines. */
    void replaceLines(Path file, Chain lines) throws IOException {
        moveIn(written(file, lines(lines)), file);
    }

    private Writing lines(Chain chain) {
        return out -> {
            try (Stream<JournalLine> lines = chain.lines()) {
                for (JournalLine line : (Iterable<JournalLine>) lines::iterator) {
                    out.write(lineBytes(line.text()));
                }
            }
        };
    }

    /** The same of bytes that stand in the file as they are given, whatever the form. */
    void replaceRaw(Path file, byte[] bytes) throws IOException {
        moveIn(written(file, out -> out.write(bytes)), file);
    }

    /** The same of lines, after which the file that was there stands under another name; it has its own until the new one is in. */
    void replaceLinesKeeping(Path file, Chain lines) throws IOException {
        Path beside = written(file, lines(lines));
        if (Files.exists(file)) {
            link(file, aside(file));
        }
        moveIn(beside, file);
    }
}
