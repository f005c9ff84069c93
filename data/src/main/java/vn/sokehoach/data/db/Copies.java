package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.appendix.UnwritableFile;
import vn.sokehoach.core.copy.BookCopies;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.copy.CopyComparison;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.copy.CopyTrial;
import vn.sokehoach.core.copy.RestoredBook;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.core.watch.WorkWatch;
import vn.sokehoach.data.copy.CopyContents;
import vn.sokehoach.data.copy.CopyReader;
import vn.sokehoach.data.copy.CopySource;
import vn.sokehoach.data.copy.LastBackup;
import vn.sokehoach.data.copy.Manifest;
import vn.sokehoach.data.copy.Snapshots;
import vn.sokehoach.data.copy.Snapshots.Snapshot;
import vn.sokehoach.data.difference.BookDifferences;
import vn.sokehoach.data.files.DiskRefusal;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.ContentDigest;
import vn.sokehoach.data.journal.KeyFiles;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.Counting;
import vn.sokehoach.data.kept.Digest;
import vn.sokehoach.data.kept.StepTable;
import vn.sokehoach.data.lock.Envelope;
import vn.sokehoach.data.lock.KeyFile;
import vn.sokehoach.data.lock.KeyRing;
import vn.sokehoach.data.lock.MasterKey;

/** Snapshots, backups and restores of a store; every copy is rebuilt from its steps before it is believed. */
final class Copies implements BookCopies {

    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);

    private final StoreFolder folder;
    private final Snapshots snapshots;
    private final LiveBook live;
    private final Clock clock;
    private final IntSupplier rounds;
    private final Object monitor;
    private final @Nullable BookKey given;
    private final WorkWatch watch;

    /**
     * Copies of a book; steps are taken and copies made one after the other, under the same monitor.
     *
     * @param rounds how many the derivation of a backup's own password takes
     */
    Copies(StoreFolder folder, LiveBook live, Clock clock, IntSupplier rounds, Object monitor) {
        this(folder, live, clock, rounds, monitor, null, WorkWatch.NONE);
    }

    private Copies(StoreFolder folder, LiveBook live, Clock clock, IntSupplier rounds, Object monitor,
            @Nullable BookKey given, WorkWatch watch) {
        this.watch = watch;
        this.rounds = rounds;
        this.given = given;
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
        void replaceBy(Chain chain);
    }

    @Override
    public Optional<BookCopy> takeSnapshot() {
        synchronized (monitor) {
            try {
                StepTable steps = new StepTable(live.context());
                boolean nothingNew = steps.size() == 0 || newestOf(steps).isPresent();
                return nothingNew || !live.isWhole() ? Optional.empty() : Optional.of(copy(keep(contents())));
            } catch (IOException failure) {
                throw DiskRefusal.notWritten(folder.root(), failure);
            }
        }
    }

    /** A snapshot of what the steps come to: the tables may have been altered beside them. */
    private void takenOf(StepTable steps) throws IOException {
        try (Replay replay = Replay.of(steps, folder.home())) {
            CopyContents contents = CopyContents.of(steps, clock.instant(),
                    new ContentDigest(Digest.PRESENT, replay.digest()), replay.counts(), List.of());
            boolean there = newestOf(steps).map(newest -> newest.manifest().content())
                    .equals(Optional.of(contents.manifest().content()));
            if (!there && steps.size() > 0 && live.isWhole() && replay.unfit().isEmpty()) {
                keep(contents);
            }
        } catch (SQLException failure) {
            throw new DataAccessException("the steps of the book", failure);
        }
    }

    /** The newest snapshot, where it holds these steps. */
    private Optional<Snapshot> newestOf(Chain steps) throws IOException {
        return snapshots.newest().filter(newest -> newest.manifest().isOf(steps));
    }

    private Snapshot keep(CopyContents contents) throws IOException {
        return snapshots.keep(contents, Counting.documents(live.context()));
    }

    private CopyContents contents() {
        return CopyContents.of(new StepTable(live.context()), clock.instant(),
                Digest.of(live.context(), Digest.PRESENT), Counting.of(live.context()), List.of());
    }

    @Override
    public Optional<BookCopy> takeSnapshotIfDue() {
        try {
            return snapshots.isDue(clock.instant()) ? takeSnapshot() : Optional.empty();
        } catch (IOException failure) {
            throw DiskRefusal.notWritten(folder.root(), failure);
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
        LastBackup last = new LastBackup(folder);
        return last.file()
                .flatMap(file -> CopyReader.manifest(CopySource.brought(file, keys()))
                        .or(last::manifest)
                        .map(said -> copy(file, said)));
    }

    @Override
    public BookCopies openedWith(BookKey key) {
        return new Copies(folder, live, clock, rounds, monitor, key, watch);
    }

    @Override
    public BookCopies watchedBy(WorkWatch hearing) {
        return new Copies(folder, live, clock, rounds, monitor, given, hearing);
    }

    @Override
    public BookCopy backUp(Path file) throws CopyRefused, UnwritableFile {
        synchronized (monitor) {
            return told(new BackupFile(folder, live.context(), envelope(), keys(), watch), file);
        }
    }

    @Override
    public BookCopy backUp(Path file, BookKey password) throws CopyRefused, UnwritableFile {
        MasterKey key = MasterKey.random();
        Envelope own = new Envelope(key, KeyFile.of(key, password, null, rounds));
        synchronized (monitor) {
            return told(new BackupFile(folder, live.context(), Optional.of(own),
                    KeyRing.of(Optional.of(key), password), watch), file);
        }
    }

    /** What a backup is put into where the book is locked: whoever has its password opens it. */
    private Optional<Envelope> envelope() {
        try {
            return folder.key().isEmpty() ? Optional.empty()
                    : Optional.of(new Envelope(folder.key().get(), KeyFiles.of(folder, folder.home())));
        } catch (IOException failure) {
            throw DiskRefusal.notWritten(folder.root(), failure);
        }
    }

    private BookCopy told(BackupFile backup, Path file) throws CopyRefused, UnwritableFile {
        live.requireAllSteps();
        return copy(file, backup.write(file, clock.instant()));
    }

    private KeyRing keys() {
        return KeyRing.of(folder.key(), given);
    }

    @Override
    public CopyComparison compare(Path file) throws CopyRefused {
        try (RebuiltCopy copy = RebuiltCopy.of(source(file), folder.home(), watch)) {
            return new BookDifferences(live.context(), copy.context()).of(copy(file, copy.manifest()));
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
        try (RebuiltCopy copy = RebuiltCopy.of(source, folder.home(), watch)) {
            live.requireReplaceable();
            CopyComparison changed =
                    new BookDifferences(live.context(), copy.context()).of(copy(file, copy.manifest()));
            StepTable steps = new StepTable(live.context());
            // Of altered steps there is no snapshot that could be read again: the journal is kept.
            if (steps.isSound()) {
                takenOf(steps);
            }
            Optional<BookCopy> before = newestOf(steps).map(Copies::copy);
            CopyReader.originals(source, new Originals(folder)::keep);
            if (!changed.isSame()) {
                replaceBy(copy);
            }
            return new RestoredBook(changed, before);
        } catch (IOException | DataAccessException failure) {
            throw DiskRefusal.notWritten(folder.root(), failure);
        }
    }

    /** The restored book has its snapshot before it is the live one: so a power cut leaves the one or the other. */
    private void replaceBy(RebuiltCopy copy) throws IOException {
        CopyContents contents = CopyContents.of(copy.chain(), clock.instant(), copy.stated(), copy.counts(), List.of());
        Snapshot restored = snapshots.keep(contents, Counting.documents(copy.context()));
        try {
            live.replaceBy(copy.chain());
        } catch (RuntimeException | Error failure) {
            // Where it is not known which book is the live one, the restored one has to be among the snapshots.
            if (!(failure instanceof StoreException told) || told.reason() != Reason.UNKNOWN_OUTCOME) {
                snapshots.takeBack(restored, failure);
            }
            throw failure;
        }
    }

    @Override
    public CopyTrial tryOut() throws CopyRefused {
        Path newest = new LastBackup(folder).file()
                .or(this::newestSnapshot)
                .orElseThrow(() -> new CopyRefused(CopyRefused.Reason.NONE_YET, folder.root(), null));
        try (RebuiltCopy copy = RebuiltCopy.of(source(newest), folder.home(), watch)) {
            Chain now = new StepTable(live.context());
            boolean whole = !copy.manifest().isOf(now) || copy.digest().equals(Digest.of(live.context()));
            return new CopyTrial(copy(newest, copy.manifest()), copy.counts(), whole,
                    now.size() - now.common(copy.chain()));
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
        return place.startsWith(folder.snapshots()) ? snapshots.source(place) : CopySource.brought(file, keys());
    }

    private static BookCopy copy(Snapshot snapshot) {
        return copy(snapshot.file(), snapshot.manifest());
    }

    private static BookCopy copy(Path file, Manifest manifest) {
        return new BookCopy(file, manifest.madeAt(), manifest.steps(), manifest.counts());
    }
}
