package vn.sokehoach.data.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;

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
        List<JournalLine> lines = new ArrayList<>();
        long length = 0;
        try (LineStream file = folder.lines(folder.journal())) {
            for (byte[] bytes = file.next(); bytes != null; bytes = file.next()) {
                if (!file.isEnded()) {
                    return new Contents(lines, false, false, bytes.length, length);
                }
                Optional<JournalLine> line = folder.line(bytes)
                        .flatMap(JournalLine::parse)
                        .filter(found -> found.follows(lines.isEmpty() ? null : lines.getLast()));
                if (line.isEmpty()) {
                    return new Contents(lines, false, true, 0, length);
                }
                lines.add(line.get());
                length = file.bytes();
            }
            return new Contents(lines, false, false, 0, length);
        } catch (LineStream.TooLong noStep) {
            return new Contents(lines, false, true, 0, length);
        }
    }

    /** Hands over every line that the file still holds whole, also behind damage; whether they hang together is not looked at. */
    public static void fragments(StoreFolder folder, Consumer<JournalLine> taker) throws IOException {
        if (Files.exists(folder.journal())) {
            fragments(folder, folder.journal(), taker);
        }
    }

    /** The same of the files that were put aside, where there is no journal; nothing where there is one. */
    public static void fragmentsAside(StoreFolder folder, Consumer<JournalLine> taker) throws IOException {
        if (!Files.exists(folder.journal())) {
            for (Path aside : folder.journalsAside()) {
                fragments(folder, aside, taker);
            }
        }
    }

    private static void fragments(StoreFolder folder, Path file, Consumer<JournalLine> taker) throws IOException {
        try (LineStream lines = folder.lines(file)) {
            lines.each(line -> folder.line(line).flatMap(JournalLine::parse).ifPresent(taker));
        }
    }

    /** Opens the journal behind its valid chain; an incomplete last line is dropped from the file. */
    public static Journal continuing(StoreFolder folder, Contents contents) throws IOException {
        if (contents.tornTail() > 0) {
            folder.truncate(folder.journal(), contents.length());
        }
        return endingWith(folder, Chain.of(contents.lines()).last());
    }

    /** Writes a whole journal anew; a file that was there is kept under another name. */
    public static Journal rewritten(StoreFolder folder, Chain lines) throws IOException {
        Optional<JournalLine> last = lines.last();
        folder.replaceLinesKeeping(folder.journal(), lines);
        return endingWith(folder, last);
    }

    /** Writes a whole journal in the place of the one that is there, which is gone then. */
    public static Journal replaced(StoreFolder folder, Chain lines) throws IOException {
        Optional<JournalLine> last = lines.last();
        folder.replaceLines(folder.journal(), lines);
        return endingWith(folder, last);
    }

    /** Opens the journal behind its last line, of which somebody else vouches that it is. */
    static Journal endingWith(StoreFolder folder, Optional<JournalLine> last) throws IOException {
        return new Journal(folder, folder.checksumOfLines(folder.journal()), last.orElse(null));
    }

    /**
     * The line that a step would have behind the last one.
     *
     * @throws StoreException STEP_TOO_LONG where it would be longer than lines may be
     */
    public JournalLine next(String step) {
        JournalLine line = JournalLine.after(last, step);
        if (line.isLongerThan(folder.longestLine())) {
            throw new StoreException(Reason.STEP_TOO_LONG, List.of(String.valueOf(folder.longestLine() >> 20)), null);
        }
        return line;
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

    /** Whether this is its last line; empty where it has none. */
    public boolean endsWith(Optional<JournalLine> line) {
        return line.equals(Optional.ofNullable(last));
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
