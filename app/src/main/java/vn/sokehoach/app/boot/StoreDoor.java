package vn.sokehoach.app.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.OfficeDoor;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.practice.PractisingStatus;
import vn.sokehoach.core.usecase.reporting.WritingDiagnosis;
import vn.sokehoach.data.db.FolderCondition;
import vn.sokehoach.data.db.OpenStore;
import vn.sokehoach.data.db.PracticeBook;
import vn.sokehoach.data.db.ReadingBook;
import vn.sokehoach.data.db.Rescue;
import vn.sokehoach.data.files.AtomicOutputFile;
import vn.sokehoach.data.files.PassingCopies;

/**
 * Opens stores and puts them together with all that works on them.
 *
 * @param key     null where none was given
 * @param opening how the store itself is opened
 */
record StoreDoor(Clock clock, @Nullable BookKey key, Opening opening) implements OfficeDoor {

    StoreDoor(Clock clock) {
        this(clock, null);
    }

    StoreDoor(Clock clock, @Nullable BookKey key) {
        this(clock, key, OpenStore::open);
    }

    /** Opens the store of a folder, as {@link OpenStore} does. */
    @FunctionalInterface
    interface Opening {
        OpenStore of(Path folder, Duration patience, Clock clock, @Nullable BookKey key);
    }

    @Override
    public OfficeDoor with(BookKey given) {
        return new StoreDoor(clock, given, opening);
    }

    @Override
    public Office open(Path folder, Duration patience) {
        return office(opening.of(folder, patience, clock, key), folder);
    }

    @Override
    public Office openToRead(Path folder, Duration patience) {
        try {
            return open(folder, Duration.ZERO);
        } catch (StoreException failure) {
            Optional<ReadingBook> beside = failure.reason() == Reason.IN_USE ? ReadingBook.of(folder, clock, key)
                    : Optional.empty();
            return beside.<Office>map(book -> Wiring.of(book, book::report, diagnosing(folder), copies(folder), clock))
                    .orElseGet(() -> open(folder, patience));
        }
    }

    @Override
    public BookCopy copy(Path copy) throws CopyRefused {
        return Rescue.shown(copy, key);
    }

    @Override
    public Office openRestored(Path copy, Path folder, Duration patience) throws CopyRefused {
        return office(Rescue.restored(copy, folder, patience, clock, key), folder);
    }

    /** Nobody else has the store now: copies that are left are those of a process that was killed. */
    private Office office(OpenStore store, Path folder) {
        PassingCopies copies = copies(folder);
        copies.empty();
        return Wiring.of(store, store::report, diagnosing(folder), copies, clock);
    }

    private PassingCopies copies(Path folder) {
        return new PassingCopies(folder, System.getenv("XDG_RUNTIME_DIR"), clock);
    }

    /** Goes the way of a status in a book that nobody keeps. */
    static boolean practised() throws Refused, StaleEdit {
        Clock clock = Clock.system(Launcher.ZONE);
        try (PlanBook book = PracticeBook.begun()) {
            new PractisingStatus(book, clock).practise();
        }
        return true;
    }

    @Override
    public WritingDiagnosis diagnosing(Path folder) {
        return new WritingDiagnosis(new FolderCondition(folder, clock), new AtomicOutputFile(), clock);
    }
}
