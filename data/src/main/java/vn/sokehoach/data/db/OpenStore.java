package vn.sokehoach.data.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.copy.BookCopies;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.lock.BookLock;
import vn.sokehoach.core.store.OriginalStore;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.ReviewDrafts;
import vn.sokehoach.core.store.StepStore;
import vn.sokehoach.core.store.StoreExamination;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.copy.CopyTurns;
import vn.sokehoach.data.files.DiskRefusal;
import vn.sokehoach.data.journal.DraftFiles;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.StepTable;
import vn.sokehoach.data.kept.Tables;
import vn.sokehoach.data.lock.Stretching;
import vn.sokehoach.data.statement.Prepared;

/**
 * A store that this process alone has open, and the ports to it.
 *
 * <p>A step is applied in an open transaction, its line appended to the journal and forced to the disk, then the
 * transaction committed; only then does the caller hear of it.
 */
public final class OpenStore extends Tables implements PlanBook, StepStore {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStore.class);

    private final StoreFolder folder;
    private final OpenFiles files;
    private final ReviewDrafts drafts;
    private final Copies copies;
    private final CopyTurns turns;
    private final Locking lock;

    private OpenStore(StoreFolder folder, OpenFiles files, Clock clock, IntSupplier rounds) {
        super(files::context);
        this.folder = folder;
        this.files = files;
        this.drafts = new DraftFiles(folder);
        this.copies = new Copies(folder, files, clock, rounds, this);
        this.turns = new CopyTurns(folder, clock);
        this.lock = new Locking(folder, this::moveInto, rounds);
    }

    /**
     * Opens the store of a folder, made where it is not there.
     *
     * @param patience how long to wait where another process has it open
     * @throws StoreException where it cannot be used, with the reason
     */
    public static OpenStore open(Path folder, Duration patience) {
        return open(new StoreFolder(folder), patience, Clock.systemUTC());
    }

    /** The same with a clock, which says when copies are made. */
    public static OpenStore open(Path folder, Duration patience, Clock clock) {
        return open(new StoreFolder(folder), patience, clock);
    }

    /** The same with a key where it is locked. */
    public static OpenStore open(Path folder, Duration patience, Clock clock, @Nullable BookKey key) {
        return open(folder, patience, clock, key, Stretching.calibrated());
    }

    /** The same with the rounds that the derivation of a new password takes. */
    public static OpenStore open(Path folder, Duration patience, Clock clock, @Nullable BookKey key,
            IntSupplier rounds) {
        return open(new StoreFolder(folder), patience, clock, key, rounds);
    }

    static OpenStore open(StoreFolder folder, Duration patience) {
        return open(folder, patience, Clock.systemUTC());
    }

    private static OpenStore open(StoreFolder folder, Duration patience, Clock clock) {
        return open(folder, patience, clock, null, Stretching.calibrated());
    }

    /** @param rounds how many the derivation of a new password takes */
    static OpenStore open(StoreFolder folder, Duration patience, Clock clock, @Nullable BookKey key,
            IntSupplier rounds) {
        return new OpenStore(folder, OpenFiles.of(folder, key, patience, clock), clock, rounds);
    }

    /** What had to be done to open it. */
    public OpeningReport report() {
        return files.report();
    }

    @Override
    public StepStore steps() {
        return this;
    }

    @Override
    public OriginalStore originals() {
        return new KeptOriginals(folder, new Originals(folder));
    }

    /** Documents of a store that is open; where they cannot be written, it is told why. */
    private record KeptOriginals(StoreFolder folder, Originals files) implements OriginalStore {
        @Override
        public String keep(byte[] content) {
            try {
                return files.keep(content);
            } catch (IOException failure) {
                throw DiskRefusal.notWritten(folder.root(), failure);
            }
        }

        @Override
        public InputStream open(String sha256) throws IOException {
            return files.open(sha256);
        }
    }

    @Override
    public StoreExamination examination() {
        return new Examination(folder, files::context, () -> Journal.read(folder), Optional.of(turns));
    }

    @Override
    public BookCopies copies() {
        return copies;
    }

    @Override
    public ReviewDrafts drafts() {
        return drafts;
    }

    @Override
    public BookLock lock() {
        return lock;
    }

    /** No step, copy or review is written meanwhile. */
    private synchronized void moveInto(Resealing book) {
        synchronized (drafts) {
            files.moveInto(book);
        }
    }

    /** The database has the statements of a step ready; one that fails tells so when a step is taken. */
    @Override
    public synchronized void makeReady() {
        try {
            Prepared.of(files.context()).prepareAll();
        } catch (DataAccessException broken) {
            LOG.info("nothing was made ready: {}", broken.toString());
        }
    }

    @Override
    public synchronized void apply(Step step) throws StaleEdit {
        files.requireWritable();
        files.requireJournal();
        try {
            keep(step, files.journal().next(StepJson.write(step)));
        } finally {
            forget(step);
        }
    }

    /** The journal does not know the step yet: a database that broke is opened again and the step tried once more. */
    private void keep(Step step, JournalLine line) throws StaleEdit {
        try {
            put(step, line);
        } catch (DataAccessException broken) {
            if (isRefusal(broken)) {
                throw new StoreException(Reason.NOT_WRITTEN, List.of(), broken);
            }
            LOG.warn("the database failed; it is opened again and the step tried once more", broken);
            files.reopen();
            files.requireWritable();
            putAgain(step, line);
        }
        append(line);
        files.commit();
    }

    private void putAgain(Step step, JournalLine line) throws StaleEdit {
        try {
            put(step, line);
        } catch (DataAccessException again) {
            throw Database.isReadOnly(again) ? DiskRefusal.forbidden(folder.database(), again)
                    : DiskRefusal.notWritten(folder.root(), again);
        }
    }

    /** What was written before a failure must not come in with the next step. */
    private void put(Step step, JournalLine line) throws StaleEdit {
        try {
            table().apply(step, line);
        } catch (StaleEdit | RuntimeException | Error failure) {
            files.rollBack();
            throw failure;
        }
    }

    /** Values that do not fit are refused by a database that is whole. */
    private static boolean isRefusal(DataAccessException failure) {
        return switch (failure.sqlStateClass()) {
            case C22_DATA_EXCEPTION, C23_INTEGRITY_CONSTRAINT_VIOLATION -> true;
            default -> false;
        };
    }

    private void append(JournalLine line) {
        try {
            files.journal().append(line);
        } catch (IOException failure) {
            files.rollBack();
            boolean torn = Journal.isTorn(failure);
            if (torn) {
                files.outcomeIsUnknown();
            }
            throw torn ? new StoreException(Reason.UNKNOWN_OUTCOME, List.of(), failure)
                    : DiskRefusal.notWritten(folder.root(), failure);
        }
    }

    private StepTable table() {
        return new StepTable(files.context());
    }

    @Override
    public Optional<Step> undoable() {
        return table().undoable();
    }

    @Override
    public Optional<Step> redoable() {
        return table().redoable();
    }

    @Override
    public List<Step> all() {
        return table().steps();
    }

    @Override
    public List<Step> stepsOf(UUID plan) {
        return table().stepsOf(plan);
    }

    @Override
    public List<Step> stepsOfDirectory() {
        return table().stepsOfDirectory();
    }

    /** Keeps a snapshot of what was done, then closes the store. */
    @Override
    public synchronized void close() {
        try {
            copies.takeSnapshot();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            // Whoever opens the store next is told so.
            LOG.warn("no snapshot was taken on closing", failure);
        } finally {
            files.close();
        }
    }
}
