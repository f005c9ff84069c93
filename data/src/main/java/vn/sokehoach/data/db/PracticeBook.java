package vn.sokehoach.data.db;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.journal.StoreFolder;

/** An empty book in memory whose steps go the way of those that are kept, but for the disk; it is gone when it is closed. */
public final class PracticeBook extends ReadingBook {

    private @Nullable JournalLine last;

    private PracticeBook(Clock clock, Replay replay) {
        super(new StoreFolder(Path.of("")), clock, new Journal.Contents(List.of(), true, false, 0, 0), replay);
    }

    /** Begins one. */
    public static PlanBook begun(Clock clock) {
        try {
            return new PracticeBook(clock, Replay.begun());
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
}
