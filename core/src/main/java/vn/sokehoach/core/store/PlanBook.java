package vn.sokehoach.core.store;

import vn.sokehoach.core.copy.BookCopies;
import vn.sokehoach.core.lock.BookLock;

/** An opened store: everything that is kept, and the only way to change it. Closing it lets another process open it. */
public interface PlanBook extends AutoCloseable {

    PlanStore plans();

    ProgressStore progress();

    IndicatorStore indicators();

    FrameStore frames();

    AgencyStore agencies();

    SubmissionStore submissions();

    StructureStore structure();

    CalendarStore calendars();

    StepStore steps();

    OriginalStore originals();

    StoreExamination examination();

    /** The snapshots and backups of the book. */
    BookCopies copies();

    /** The reviews that are under way; beside the book, no part of it. */
    ReviewDrafts drafts();

    /** The password of the book. */
    BookLock lock();

    /** Makes ready for the next act while nobody waits; a book that has nothing to make ready does nothing. */
    default void makeReady() {}

    @Override
    void close();
}
