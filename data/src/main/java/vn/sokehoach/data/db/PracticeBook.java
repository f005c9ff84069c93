package vn.sokehoach.data.db;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.copy.BookCopies;
import vn.sokehoach.core.lock.BookLock;
import vn.sokehoach.core.store.OriginalStore;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.ReviewDrafts;
import vn.sokehoach.core.store.StoreExamination;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.StepJson;

/**
 * An empty book in memory whose steps go the way of those that are kept, but for the disk. It has no folder: whatever a book
 * keeps beside its steps it refuses with an {@link UnsupportedOperationException}.
 */
public final class PracticeBook extends ReplayedBook {

    private @Nullable JournalLine last;

    private PracticeBook(Replay replay) {
        super(replay);
    }

    /** Begins one. */
    public static PlanBook begun() {
        try {
            return new PracticeBook(Replay.begun());
        } catch (SQLException failure) {
            throw new StoreException(Reason.NOT_WRITTEN, List.of(), failure);
        }
    }

    @Override
    public synchronized void apply(Step step) throws StaleEdit {
        JournalLine line = JournalLine.after(last, StepJson.write(step));
        try {
            replay().keep(step, line);
            last = line;
        } catch (SQLException failure) {
            throw new StoreException(Reason.NOT_WRITTEN, List.of(), failure);
        } finally {
            forget(step);
        }
    }

    @Override
    public OriginalStore originals() {
        throw hasNoFolder();
    }

    @Override
    public StoreExamination examination() {
        throw hasNoFolder();
    }

    @Override
    public BookCopies copies() {
        throw hasNoFolder();
    }

    @Override
    public ReviewDrafts drafts() {
        throw hasNoFolder();
    }

    @Override
    public BookLock lock() {
        throw hasNoFolder();
    }

    private static UnsupportedOperationException hasNoFolder() {
        return new UnsupportedOperationException("a book to practise on has no folder");
    }
}
