package vn.sokehoach.data.db;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.db.OpeningReport.Event;
import vn.sokehoach.data.files.DiskRefusal;
import vn.sokehoach.data.files.PlaceCheck;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.FolderLock;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.Rooms;
import vn.sokehoach.data.journal.Seal;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.Digest;
import vn.sokehoach.data.kept.StepTable;

/** The journal and the database of a store while this process holds them; they are opened anew where a write broke off. */
final class OpenFiles implements Copies.LiveBook {

    private static final Logger LOG = LoggerFactory.getLogger(OpenFiles.class);

    private final StoreFolder folder;
    private final FolderLock lock;
    private final Clock clock;
    private Opening.Opened opened;
    private boolean unknownOutcome;

    private OpenFiles(StoreFolder folder, FolderLock lock, Clock clock) throws IOException, SQLException {
        this.folder = folder;
        this.lock = lock;
        this.clock = clock;
        this.opened = Opening.of(folder, clock);
    }

    /** Takes hold of the files of a folder, opened with a key where they are locked. */
    static OpenFiles of(StoreFolder folder, @Nullable BookKey key, Duration patience, Clock clock) {
        PlaceCheck.require(folder.root());
        try {
            Rooms.requireKinds(folder);
            FolderLock lock = FolderLock.take(folder, patience)
                    .orElseThrow(() -> new StoreException(Reason.IN_USE, List.of(folder.root().toString()), null));
            try {
                Rooms.enter(folder, key);
                Rooms.requireKinds(folder);
                OpenFiles files = new OpenFiles(folder, lock, clock);
                // What an act on the lock left when it broke off goes, now that the book is open.
                Resealing.clearUp(folder);
                Replay.clearUp(folder);
                return files;
            } catch (IOException | SQLException | RuntimeException | Error failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException | SQLException | DataAccessException failure) {
            throw DiskRefusal.notOpened(folder.root(), failure);
        }
    }

    @Override
    public DSLContext context() {
        return opened.database().context();
    }

    Journal journal() {
        return opened.journal();
    }

    OpeningReport report() {
        return opened.report();
    }

    @Override
    public boolean isWhole() {
        return !unknownOutcome && !opened.readOnly();
    }

    void requireWritable() {
        if (unknownOutcome) {
            throw new StoreException(Reason.UNKNOWN_OUTCOME, List.of(), null);
        }
        if (opened.readOnly()) {
            throw new StoreException(Reason.READ_ONLY, List.of(), null);
        }
    }

    /**
     * A journal that somebody took away, cut or put another in the place of, while it was open here, is written anew from the
     * database before anything follows; what stood there is kept under another name.
     */
    void requireJournal() {
        try {
            if (!opened.journal().stands()) {
                LOG.warn("the journal is not as it was left; it is written anew from the database");
                rewriteJournal(new StepTable(context()));
            }
        } catch (DataAccessException broken) {
            LOG.warn("the database failed as well; the store is opened again from what there is of both", broken);
            Journal before = opened.journal();
            reopen();
            requireAllOf(before);
        } catch (IOException failure) {
            throw DiskRefusal.notWritten(folder.root(), failure);
        }
    }

    private void rewriteJournal(Chain steps) throws IOException {
        requireAllOf(opened.journal());
        closeJournal();
        OpeningReport report =
                opened.report().and(List.of(Event.of(OpeningReport.Code.JOURNAL_REWRITTEN, steps.size())));
        opened = new Opening.Opened(Journal.rewritten(folder, steps), opened.database(), report, false);
    }

    /** Nothing follows a step that was acknowledged and is not in the database. */
    private void requireAllOf(Journal journal) {
        if (!journal.endsWith(new StepTable(context()).last())) {
            unknownOutcome = true;
            throw new StoreException(Reason.DAMAGED, List.of(folder.root().toString()), null);
        }
    }

    @Override
    public void requireAllSteps() {
        requireWritable();
    }

    /** A book that is only read because of a step that does not fit is the one that needs a restore most. */
    @Override
    public void requireReplaceable() {
        if (unknownOutcome) {
            throw new StoreException(Reason.UNKNOWN_OUTCOME, List.of(), null);
        }
    }

    /** Nothing more is written until the store has been opened again. */
    void outcomeIsUnknown() {
        unknownOutcome = true;
    }

    /** Takes back what was not committed; a database that cannot is opened again, as the journal says it is. */
    void rollBack() {
        try {
            opened.database().rollback();
        } catch (SQLException failure) {
            LOG.warn("a step was not taken back; the store is opened again from its journal", failure);
            reopen();
        }
    }

    /** The line is on the disk: where the database cannot follow, it is opened again and made to by replay. */
    void commit() {
        try {
            opened.database().commit();
        } catch (SQLException failure) {
            LOG.warn("a commit failed; the store is opened again from its journal", failure);
            reopen();
        }
    }

    /** Opens a database that failed again, which comes to what the journal holds. */
    void reopen() {
        OpeningReport before = opened.report();
        opened.database().abandon();
        closeJournal();
        try {
            Opening.Opened again = Opening.of(folder, clock);
            opened = new Opening.Opened(again.journal(), again.database(), before.and(again.report().events()),
                    again.readOnly());
        } catch (IOException | SQLException | RuntimeException | OutOfMemoryError | StackOverflowError again) {
            unknownOutcome = true;
            throw new StoreException(Reason.UNKNOWN_OUTCOME, List.of(), again);
        }
    }

    /** Puts other steps in the place of all: the journal first, the database behind it; what breaks off is as opening finds it. */
    @Override
    public void replaceBy(Chain chain) {
        // The chain may be that of a book in memory, which is gone where memory was too small for both.
        Optional<JournalLine> last = chain.last();
        Rebuilding rebuilding = new Rebuilding(folder);
        try {
            rebuilding.build(chain);
            // Steps that fit nowhere, or that the database has otherwise, are in no snapshot: their file is put aside.
            boolean inNoSnapshot = opened.readOnly() || !new StepTable(context()).isSound();
            opened.database().close();
            opened.journal().close();
            Journal journal = inNoSnapshot ? Journal.rewritten(folder, chain) : Journal.replaced(folder, chain);
            opened = new Opening.Opened(journal, rebuilding.moveIn(), opened.report(), false);
        } catch (IOException | SQLException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
            LOG.warn("a restore broke off; the store is opened again", failure);
            reopen();
            if (!journal().endsWith(last)) {
                throw DiskRefusal.notWritten(folder.root(), failure);
            }
        }
    }

    /** Puts the book in another form in the place of this one; whatever fails, it is wholly in the one or the other. */
    void moveInto(Resealing book) {
        requireWritable();
        try {
            StoreFolder room = book.built(new StepTable(context()), Digest.of(context()));
            change(room);
        } catch (IOException | SQLException | DataAccessException failure) {
            LOG.warn("the book was not written in its other form: {}", failure.toString());
            throw DiskRefusal.notWritten(folder.root(), failure);
        } finally {
            Resealing.clearUp(folder);
        }
    }

    /** The database is opened anew wherever the book is then. */
    private void change(StoreFolder room) throws IOException, SQLException {
        try {
            opened.database().close();
            opened.journal().close();
            Rooms.change(folder, room);
        } finally {
            reopen();
        }
    }

    /** Closes the files and seals them; a seal that cannot be set only makes the next opening slower. */
    void close() {
        try {
            opened.database().close();
            seal();
        } catch (SQLException | IOException failure) {
            LOG.warn("the store was not sealed: {}", failure.toString());
        } finally {
            release();
        }
    }

    /** Where the journal may hold more than the database, its next opening looks at each line. */
    private void seal() throws IOException {
        if (isWhole()) {
            Seal.set(folder, journal());
        } else {
            Seal.set(folder);
        }
    }

    private void release() {
        closeJournal();
        try {
            lock.close();
        } catch (IOException failure) {
            LOG.warn("the lock was not released", failure);
        }
    }

    /** All that was told is on the disk: a handle that cannot be closed loses nothing. */
    private void closeJournal() {
        try {
            opened.journal().close();
        } catch (IOException failure) {
            LOG.warn("the journal was not closed", failure);
        }
    }
}
