package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.copy.BookCopies;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.copy.CopyComparison;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.copy.CopyTrial;
import vn.sokehoach.core.copy.RestoredBook;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.copy.CopyContents;
import vn.sokehoach.data.copy.CopyReader;
import vn.sokehoach.data.copy.CopySource;
import vn.sokehoach.data.copy.CopyWriter;
import vn.sokehoach.data.copy.Manifest;
import vn.sokehoach.data.copy.Snapshots;
import vn.sokehoach.data.copy.Snapshots.Snapshot;
import vn.sokehoach.data.files.AtomicOutputFile;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.Counting;
import vn.sokehoach.data.kept.Digest;
import vn.sokehoach.data.kept.StepTable;

/** Snapshots, backups and restores of a store; every copy is rebuilt from its steps before it is believed. */
final class Copies implements BookCopies {

    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);
    private static final Duration BETWEEN_SNAPSHOTS = Duration.ofMinutes(10);

    private final StoreFolder folder;
    private final Snapshots snapshots;
    private final LiveBook live;
    private final Clock clock;
    private final Object monitor;

    /** Copies of a book; steps are taken and copies made one after the other, under the same monitor. */
    Copies(StoreFolder folder, LiveBook live, Clock clock, Object monitor) {
        this.folder = folder;
        this.monitor = monitor;
        this.snapshots = new Snapshots(folder);
        this.live = live;
        this.clock = clock;
    }

    /** The open book, as far as copies are concerned. */
    interface LiveBook {
        DSLContext context();

        /** Whether it holds all its steps and may be written. */
        boolean isWhole();

        /** Throws where it lacks steps of its journal: a backup of it would be no copy of the book. */
        void requireAllSteps();

        /** Throws where other steps cannot be put in. */
        void requireReplaceable();

        /** Puts other steps in the place of all: whole or not at all. */
        void replaceBy(List<JournalLine> chain);
    }

    @Override
    public Optional<BookCopy> takeSnapshot() {
        synchronized (monitor) {
            return taken();
        }
    }

    private Optional<BookCopy> taken() {
        try {
            Optional<JournalLine> last = new StepTable(live.context()).last();
            Optional<Snapshot> newest = snapshots.newest();
            boolean nothingNew = last.isEmpty() || newest.filter(snapshot -> isOf(snapshot, last.get())).isPresent();
            return nothingNew || !live.isWhole() ? Optional.empty() : Optional.of(copy(keep(contents(List.of()))));
        } catch (IOException failure) {
            throw new StoreException(Reason.NOT_WRITTEN, List.of(), failure);
        }
    }

    private static boolean isOf(Snapshot snapshot, JournalLine last) {
        return snapshot.manifest().steps() == last.sequence()
                && snapshot.manifest().checksum().equals(last.checksum());
    }

    private Snapshot keep(CopyContents contents) throws IOException {
        return snapshots.keep(contents, Counting.documents(live.context()));
    }

    private CopyContents contents(List<Manifest.Original> originals) {
        return CopyContents.of(new StepTable(live.context()).lines(), clock.instant(),
                Digest.of(live.context(), Digest.PRESENT),
                Counting.of(live.context()), originals);
    }

    @Override
    public Optional<BookCopy> takeSnapshotIfDue() {
        try {
            Instant now = clock.instant();
            // A clock that was set back is no reason to wait until it has caught up.
            boolean due = snapshots.newest()
                    .map(newest -> Duration.between(newest.manifest().madeAt(), now).abs())
                    .filter(since -> since.compareTo(BETWEEN_SNAPSHOTS) < 0)
                    .isEmpty();
            return due ? takeSnapshot() : Optional.empty();
        } catch (IOException failure) {
            throw new StoreException(Reason.NOT_WRITTEN, List.of(), failure);
        }
    }

    @Override
    public List<BookCopy> snapshots() {
        try {
            return snapshots.all().stream().map(Copies::copy).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    @Override
    public Optional<BookCopy> lastBackup() {
        return new LastBackup(folder).file()
                .flatMap(file -> CopyReader.manifest(CopySource.brought(file)).map(said -> copy(file, said)));
    }

    @Override
    public BookCopy backUp(Path file) throws CopyRefused, UnwritableFile {
        synchronized (monitor) {
            return written(file);
        }
    }

    private BookCopy written(Path file) throws CopyRefused, UnwritableFile {
        live.requireAllSteps();
        requireNoBetter(file, new StepTable(live.context()).lines());
        Originals originals = new Originals(folder);
        CopyContents contents = contents(carried(originals));
        try {
            new AtomicOutputFile().replace(file, out -> CopyWriter.write(out, contents, originals),
                    written -> requireReadable(written, contents));
        } catch (UnwritableFile failure) {
            if (failure.getCause() instanceof NotReadBack) {
                throw new CopyRefused(CopyRefused.Reason.NOT_READ_BACK, file, failure);
            }
            throw failure;
        }
        new LastBackup(folder).is(file);
        return copy(file, contents.manifest());
    }

    /** A copy that is there is written over only where the book has all of it. */
    private static void requireNoBetter(Path file, List<JournalLine> lines) throws CopyRefused {
        if (Files.isRegularFile(file)) {
            CopyContents there;
            try {
                there = CopyReader.read(CopySource.brought(file));
            } catch (CopyRefused other) {
                throw new CopyRefused(CopyRefused.Reason.OTHER_FILE_THERE, file, other);
            }
            if (!there.manifest().isWithin(lines)) {
                throw new CopyRefused(CopyRefused.Reason.BETTER_ONE_THERE, file, null,
                        there.lines().size() - CopyDifferences.common(there.lines(), lines));
            }
        }
    }

    /** The documents that a backup carries; one that is lost here is named by the examination of the store. */
    private List<Manifest.Original> carried(Originals originals) {
        List<Manifest.Original> carried = new ArrayList<>();
        for (String document : Counting.documents(live.context())) {
            try {
                if (originals.isSound(document)) {
                    carried.add(new Manifest.Original(document, originals.size(document)));
                }
            } catch (IOException goneMeanwhile) {
                LOG.warn("a backup goes without a document: {}", goneMeanwhile.toString());
            }
        }
        return carried;
    }

    private static void requireReadable(Path written, CopyContents contents) throws IOException {
        try (RebuiltCopy copy = RebuiltCopy.of(CopySource.brought(written))) {
            if (!copy.manifest().equals(contents.manifest())) {
                throw new CopyRefused(CopyRefused.Reason.DAMAGED, written, null);
            }
        } catch (CopyRefused broken) {
            throw new NotReadBack(broken);
        }
    }

    @Override
    public CopyComparison compare(Path file) throws CopyRefused {
        try (RebuiltCopy copy = RebuiltCopy.of(source(file))) {
            return new CopyDifferences(live.context(), copy.context()).of(copy(file, copy.manifest()));
        }
    }

    @Override
    public RestoredBook restore(Path file) throws CopyRefused {
        synchronized (monitor) {
            return restored(file);
        }
    }

    private RestoredBook restored(Path file) throws CopyRefused {
        CopySource source = source(file);
        try (RebuiltCopy copy = RebuiltCopy.of(source)) {
            live.requireReplaceable();
            CopyComparison changed =
                    new CopyDifferences(live.context(), copy.context()).of(copy(file, copy.manifest()));
            taken();
            Optional<JournalLine> last = new StepTable(live.context()).last();
            Optional<BookCopy> before = snapshots.newest()
                    .filter(newest -> last.filter(line -> isOf(newest, line)).isPresent())
                    .map(Copies::copy);
            CopyReader.originals(source, new Originals(folder)::keep);
            if (!changed.isSame()) {
                replaceBy(copy);
            }
            return new RestoredBook(changed, before);
        } catch (IOException failure) {
            throw new StoreException(Reason.NOT_WRITTEN, List.of(), failure);
        }
    }

    /** The restored book has its snapshot before it is the live one: so a power cut leaves the one or the other. */
    private void replaceBy(RebuiltCopy copy) throws IOException {
        CopyContents contents = CopyContents.of(copy.lines(), clock.instant(), copy.stated(), copy.counts(), List.of());
        Snapshot restored = snapshots.keep(contents, Counting.documents(copy.context()));
        try {
            live.replaceBy(copy.lines());
        } catch (StoreException failure) {
            folder.delete(restored.file());
            throw failure;
        }
    }

    @Override
    public CopyTrial tryOut() throws CopyRefused {
        Path newest = new LastBackup(folder).file()
                .or(this::newestSnapshot)
                .orElseThrow(() -> new CopyRefused(CopyRefused.Reason.NONE_YET, folder.root(), null));
        try (RebuiltCopy copy = RebuiltCopy.of(source(newest))) {
            List<JournalLine> now = new StepTable(live.context()).lines();
            long common = CopyDifferences.common(copy.lines(), now);
            boolean whole = !copy.manifest().isOf(now) || copy.digest().equals(Digest.of(live.context()));
            return new CopyTrial(copy(newest, copy.manifest()), copy.counts(), whole, now.size() - common);
        }
    }

    private Optional<Path> newestSnapshot() {
        try {
            return snapshots.files().stream().findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private CopySource source(Path file) {
        Path place = file.toAbsolutePath().normalize();
        return place.startsWith(folder.snapshots()) ? snapshots.source(place) : CopySource.brought(file);
    }

    private static BookCopy copy(Snapshot snapshot) {
        return copy(snapshot.file(), snapshot.manifest());
    }

    private static BookCopy copy(Path file, Manifest manifest) {
        return new BookCopy(file, manifest.madeAt(), manifest.steps(), manifest.counts());
    }

    /** What was written cannot be read. */
    private static final class NotReadBack extends IOException {
        private static final long serialVersionUID = 1L;

        NotReadBack(CopyRefused cause) {
            super(cause);
        }
    }
}
