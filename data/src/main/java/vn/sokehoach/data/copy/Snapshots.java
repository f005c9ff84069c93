package vn.sokehoach.data.copy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.StoreFolder;

/**
 * The snapshots in the folder of a store: ten recent ones, and one a day for the last thirty days that have any.
 *
 * <p>Their names are numbered, so that their order does not hang on a clock. One that holds steps which the book lacks is
 * better than the newer ones and is not cleared away for their sake.
 */
public final class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
    private static final Duration BETWEEN = Duration.ofMinutes(10);
    private static final int RECENT = 10;
    private static final int DAYS = 30;
    private static final int BETTER = 10;
    private static final String ENDING = ".skh";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StoreFolder folder;

    public Snapshots(StoreFolder folder) {
        this.folder = folder;
    }

    /** A snapshot and what it says of itself. */
    public record Snapshot(Path file, Manifest manifest) {}

    /** Those that say what they are, newest first; none is checked whole. */
    public List<Snapshot> all() throws IOException {
        List<Snapshot> all = new ArrayList<>();
        for (Path file : files()) {
            CopyReader.manifest(source(file)).ifPresent(manifest -> all.add(new Snapshot(file, manifest)));
        }
        return all;
    }

    /** The newest of them; not checked whole. */
    public Optional<Snapshot> newest() throws IOException {
        for (Path file : files()) {
            Optional<Manifest> manifest = CopyReader.manifest(source(file));
            if (manifest.isPresent()) {
                return Optional.of(new Snapshot(file, manifest.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether ten minutes have passed since the newest; a clock that was set back is no reason to wait until it is there. */
    public boolean isDue(Instant now) throws IOException {
        return newest().map(newest -> Duration.between(newest.manifest().madeAt(), now).abs())
                .filter(since -> since.compareTo(BETWEEN) < 0)
                .isEmpty();
    }

    /** The steps of the newest one that is whole; none where none is. */
    public List<JournalLine> newestWhole() throws IOException {
        for (Path file : files()) {
            try {
                List<JournalLine> lines = new ArrayList<>();
                CopyReader.steps(source(file), lines::add);
                return lines;
            } catch (CopyRefused damaged) {
                continue;
            }
        }
        return List.of();
    }

    /** All files that are there, damaged ones too, newest first. */
    public List<Path> files() throws IOException {
        return folder.within(folder.snapshots())
                .stream()
                .filter(file -> file.getFileName().toString().matches("\\d{6}-[0-9-]+\\" + ENDING))
                .toList()
                .reversed();
    }

    /** A file in the store's folder as a source. */
    public CopySource source(Path file) {
        return CopySource.within(folder, file);
    }

    /**
     * Writes a snapshot, reads it again and counts its steps; where that fails it is taken away.
     *
     * @param documents the SHA-256 of the documents in use, of which second copies are kept
     */
    public Snapshot keep(CopyContents contents, List<String> documents) throws IOException {
        Originals originals = new Originals(folder);
        keepSpares(originals, documents);
        Path file = folder.snapshots().resolve(nextName(contents.manifest()));
        folder.replace(file, out -> CopyWriter.write(out, contents, originals));
        requireReadable(file, contents.manifest());
        try {
            prune(contents.chain());
        } catch (IOException | RuntimeException | Error failure) {
            // The new one is whole, whatever became of the old ones.
            LOG.info("older snapshots are still there: {}", failure.toString());
        }
        return new Snapshot(file, contents.manifest());
    }

    /** Takes a snapshot away whose book was not put in after all: at the next opening it would be gone on with. */
    public void takeBack(Snapshot snapshot, Throwable failure) {
        try {
            folder.delete(snapshot.file());
        } catch (IOException again) {
            failure.addSuppressed(again);
        }
    }

    /** The last checksum stands for all steps before it. */
    private void requireReadable(Path file, Manifest manifest) throws IOException {
        boolean same = false;
        try {
            same = CopyReader.read(source(file)).equals(manifest);
        } catch (CopyRefused damaged) {
            throw new IOException("a snapshot cannot be read", damaged);
        } finally {
            if (!same) {
                folder.delete(file);
            }
        }
        if (!same) {
            throw new IOException("a snapshot reads otherwise than it was written");
        }
    }

    private void keepSpares(Originals originals, List<String> documents) {
        Originals spares = Originals.spare(folder);
        for (String document : documents) {
            if (!spares.isSound(document)) {
                spares.takeFrom(originals, document);
            }
        }
    }

    private String nextName(Manifest manifest) throws IOException {
        List<Path> there = files();
        int last = there.isEmpty() ? 0
                : Integer.parseInt(there.getFirst().getFileName().toString().substring(0, 6));
        return String.format(Locale.ROOT, "%06d-%s%s", last + 1, TIME.format(manifest.madeAt()), ENDING);
    }

    private void prune(Chain chain) throws IOException {
        Set<Path> kept = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        int better = 0;
        for (Snapshot snapshot : all()) {
            boolean recent = kept.size() < RECENT;
            boolean ofDay = days.size() < DAYS && days.add(LocalDate.ofInstant(snapshot.manifest().madeAt(), ZONE));
            boolean holdsMore = better < BETTER && !snapshot.manifest().isWithin(chain);
            better += holdsMore ? 1 : 0;
            if (recent || ofDay || holdsMore) {
                kept.add(snapshot.file());
            }
        }
        for (Path file : files()) {
            if (!kept.contains(file)) {
                folder.delete(file);
            }
        }
        folder.clearHalfWritten(folder.snapshots());
    }
}
