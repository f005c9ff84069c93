package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.store.AgencyStore;
import vn.sokehoach.core.store.OriginalStore;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.PlanStore;
import vn.sokehoach.core.store.ProgressStore;
import vn.sokehoach.core.store.ReviewDrafts;
import vn.sokehoach.core.store.StepStore;
import vn.sokehoach.core.store.StoreExamination;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.journal.DraftFiles;
import vn.sokehoach.data.journal.FolderLock;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.Originals;
import vn.sokehoach.data.journal.Seal;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.StepTable;
import vn.sokehoach.data.kept.Tables;

/**
 * A store that this process alone has open, and the ports to it.
 *
 * <p>A step is applied in an open transaction, its line appended to the journal and forced to the disk, then the
 * transaction committed; only then does the caller hear of it.
 */
public final class OpenStore implements PlanBook, StepStore {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStore.class);

    private final StoreFolder folder;
    private final FolderLock lock;
    private final ReviewDrafts drafts;
    private final Tables tables = new Tables(() -> database().context());
    private Opening.Opened opened;
    private boolean unknownOutcome;

    private OpenStore(StoreFolder folder, FolderLock lock, Opening.Opened opened) {
        this.folder = folder;
        this.lock = lock;
        this.drafts = new DraftFiles(folder);
        this.opened = opened;
    }

    /**
     * Opens the store of a folder, made where it is not there.
     *
     * @param patience how long to wait where another process has it open
     * @throws StoreException where it cannot be used, with the reason
     */
    public static OpenStore open(Path folder, Duration patience) {
        return open(new StoreFolder(folder), patience);
    }

    static OpenStore open(StoreFolder folder, Duration patience) {
        PlaceCheck.require(folder.root());
        try {
            FolderLock lock = FolderLock.take(folder, patience)
                    .orElseThrow(() -> new StoreException(Reason.IN_USE, List.of(folder.root().toString()), null));
            try {
                return new OpenStore(folder, lock, Opening.of(folder));
            } catch (IOException | SQLException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException | SQLException | DataAccessException failure) {
            throw new StoreException(Reason.DAMAGED, List.of(folder.root().toString()), failure);
        }
    }

    /** What had to be done to open it. */
    public OpeningReport report() {
        return opened.report();
    }

    @Override
    public PlanStore plans() {
        return tables.plans();
    }

    @Override
    public ProgressStore progress() {
        return tables.progress();
    }

    @Override
    public AgencyStore agencies() {
        return tables.agencies();
    }

    @Override
    public StepStore steps() {
        return this;
    }

    @Override
    public OriginalStore originals() {
        return new Originals(folder);
    }

    @Override
    public StoreExamination examination() {
        return new Examination(folder, () -> database().context());
    }

    @Override
    public ReviewDrafts drafts() {
        return drafts;
    }

    private Database database() {
        return opened.database();
    }

    @Override
    public synchronized void apply(Step step) throws StaleEdit {
        requireWritable();
        JournalLine line = opened.journal().next(StepJson.write(step));
        try {
            new StepTable(database().context()).apply(step, line);
        } catch (StaleEdit stale) {
            rollBack();
            throw stale;
        } catch (DataAccessException refused) {
            rollBack();
            throw new StoreException(Reason.NOT_WRITTEN, List.of(), refused);
        }
        append(line);
        commit();
    }

    private void requireWritable() {
        if (unknownOutcome) {
            throw new StoreException(Reason.UNKNOWN_OUTCOME, List.of(), null);
        }
        if (opened.readOnly()) {
            throw new StoreException(Reason.READ_ONLY, List.of(), null);
        }
    }

    private void append(JournalLine line) {
        try {
            opened.journal().append(line);
        } catch (IOException failure) {
            rollBack();
            unknownOutcome = Journal.isTorn(failure);
            throw new StoreException(unknownOutcome ? Reason.UNKNOWN_OUTCOME : Reason.NOT_WRITTEN, List.of(), failure);
        }
    }

    private void rollBack() {
        try {
            database().rollback();
        } catch (SQLException failure) {
            unknownOutcome = true;
            throw new StoreException(Reason.UNKNOWN_OUTCOME, List.of(), failure);
        }
    }

    /** The line is on the disk: where the database cannot follow, it is opened again and made to by replay. */
    private void commit() {
        try {
            database().commit();
        } catch (SQLException failure) {
            LOG.warn("a commit failed; the store is opened again from its journal", failure);
            database().abandon();
            try {
                opened = Opening.of(folder);
            } catch (IOException | SQLException again) {
                unknownOutcome = true;
                throw new StoreException(Reason.UNKNOWN_OUTCOME, List.of(), again);
            }
        }
    }

    @Override
    public Optional<Step> undoable() {
        return new StepTable(database().context()).reversible().undoable();
    }

    @Override
    public Optional<Step> redoable() {
        return new StepTable(database().context()).reversible().redoable();
    }

    @Override
    public List<Step> stepsOf(UUID plan) {
        return new StepTable(database().context()).stepsOf(plan);
    }

    /** Closes the store and seals it; a seal that cannot be set only makes the next opening slower. */
    @Override
    public synchronized void close() {
        try {
            database().close();
            Seal.set(folder);
        } catch (SQLException | IOException failure) {
            LOG.warn("the store was not sealed", failure);
        } finally {
            release();
        }
    }

    private void release() {
        try {
            lock.close();
        } catch (IOException failure) {
            LOG.warn("the lock was not released", failure);
        }
    }
}
