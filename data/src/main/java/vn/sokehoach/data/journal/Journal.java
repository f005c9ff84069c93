package vn.sokehoach.data.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The append-only file of all steps, each line chained to the one before; its end is held open from the first append on. */
public final class Journal implements Closeable {

    private final StoreFolder folder;
    private final AppendedFile file;
    private final RunningChecksum written;
    private @Nullable JournalLine last;

    private Journal(StoreFolder folder, RunningChecksum written, @Nullable JournalLine last) throws IOException {
        this.folder = folder;
        this.file = new AppendedFile(folder, folder.journal());
        this.written = written;
        this.last = last;
    }

    /**
     * What a journal file holds.
     *
     * @param lines    the valid chain from its beginning
     * @param missing  whether there is no file
     * @param damaged  whether something stands in the file that is not valid and was once acknowledged
     * @param tornTail bytes of an incomplete last line, which was never acknowledged
     * @param length   bytes up to the end of the valid chain
     */
    public record Contents(List<JournalLine> lines, boolean missing, boolean damaged, int tornTail, long length) {}

    /** Reads the file and checks its chain. */
    public static Contents read(StoreFolder folder) throws IOException {
        if (!Files.exists(folder.journal())) {
            return new Contents(List.of(), true, false, 0, 0);
        }
        byte[] bytes = folder.readLines(folder.journal());
        List<JournalLine> lines = new ArrayList<>();
        int start = 0;
        while (start < bytes.length) {
            int end = endOfLine(bytes, start);
            if (end < 0) {
                return new Contents(lines, false, false, bytes.length - start, start);
            }
            Optional<JournalLine> line = folder.line(bytes, start, end)
                    .flatMap(JournalLine::parse)
                    .filter(found -> found.follows(lines.isEmpty() ? null : lines.getLast()));
            if (line.isEmpty()) {
                return new Contents(lines, false, true, 0, start);
            }
            lines.add(line.get());
            start = end + 1;
        }
        return new Contents(lines, false, false, 0, start);
    }

    /** Every line that the file still holds whole, also behind damage; whether they hang together is not looked at. */
    public static List<JournalLine> fragments(StoreFolder folder) throws IOException {
        return Files.exists(folder.journal()) ? fragments(folder, folder.journal()) : List.of();
    }

    /** The same of the files that were put aside, where there is no journal; nothing where there is one. */
    public static List<JournalLine> fragmentsAside(StoreFolder folder) throws IOException {
        List<JournalLine> found = new ArrayList<>();
        if (!Files.exists(folder.journal())) {
            for (Path aside : folder.journalsAside()) {
                found.addAll(fragments(folder, aside));
            }
        }
        return found;
    }

    private static List<JournalLine> fragments(StoreFolder folder, Path file) throws IOException {
        byte[] bytes = folder.readLines(file);
        List<JournalLine> fragments = new ArrayList<>();
        int start = 0;
        while (start < bytes.length) {
            int end = endOfLine(bytes, start) < 0 ? bytes.length : endOfLine(bytes, start);
            folder.line(bytes, start, end).flatMap(JournalLine::parse).ifPresent(fragments::add);
            start = end + 1;
        }
        return fragments;
    }

    private static int endOfLine(byte[] bytes, int start) {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /** Opens the journal behind its valid chain; an incomplete last line is dropped from the file. */
    public static Journal continuing(StoreFolder folder, Contents contents) throws IOException {
        if (contents.tornTail() > 0) {
            folder.truncate(folder.journal(), contents.length());
        }
        return ending(folder, contents.lines());
    }

    /** Writes a whole journal anew; a file that was there is kept under another name. */
    public static Journal rewritten(StoreFolder folder, List<JournalLine> lines) throws IOException {
        folder.replaceLinesKeeping(folder.journal(), texts(lines));
        return ending(folder, lines);
    }

    /** Writes a whole journal in the place of the one that is there, which is gone then. */
    public static Journal replaced(StoreFolder folder, List<JournalLine> lines) throws IOException {
        folder.replaceLines(folder.journal(), texts(lines));
        return ending(folder, lines);
    }

    private static List<String> texts(List<JournalLine> lines) {
        return lines.stream().map(JournalLine::text).toList();
    }

    private static Journal ending(StoreFolder folder, List<JournalLine> lines) throws IOException {
        return endingWith(folder, lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()));
    }

    /** Opens the journal behind its last line, of which somebody else vouches that it is. */
    static Journal endingWith(StoreFolder folder, Optional<JournalLine> last) throws IOException {
        return new Journal(folder, folder.checksumOfLines(folder.journal()), last.orElse(null));
    }

    /** The line that a step would have behind the last one. */
    public JournalLine next(String step) {
        return JournalLine.after(last, step);
    }

    /** Appends a line; it is on the disk when this returns, and not in the file when it fails. */
    public void append(JournalLine line) throws IOException {
        byte[] bytes = folder.lineBytes(line.text());
        file.append(bytes);
        written.update(bytes, bytes.length);
        last = line;
    }

    /** Whether the file is as this process left it: there, of its length, and not another one. */
    public boolean stands() throws IOException {
        return file.stands();
    }

    /** Lets go of the file, before it is moved or replaced. */
    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Whether a failed append left the file in an unknown state. */
    public static boolean isTorn(IOException failure) {
        return failure instanceof Disk.TornJournal;
    }

    /** Whether its last line is that of a chain. */
    public boolean endsWith(List<JournalLine> chain) {
        return Objects.equals(last, chain.isEmpty() ? null : chain.getLast());
    }

    /** The quick checksum of the file as it was read and written, whatever happened to it since. */
    String checksum() {
        return written.value();
    }

    /** Number of the last line; 0 in an empty journal. */
    public long sequence() {
        return last == null ? 0 : last.sequence();
    }
}
