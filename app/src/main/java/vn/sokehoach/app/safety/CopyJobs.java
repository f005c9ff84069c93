package vn.sokehoach.app.safety;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.stepwise.CountedWork;
import vn.sokehoach.core.copy.BookCopies;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.watch.WorkWatch;

/** What is done with the copies of a book, beside the window's thread; of what is long it is told how far it is. */
final class CopyJobs {
    private final Desk desk;
    private final CountedWork work = new CountedWork();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int running;
    private @Nullable BookKey key;

    CopyJobs(Desk desk) {
        this.desk = desk;
    }

    /** What is done with copies. */
    @FunctionalInterface
    interface Act<T> {
        T on(BookCopies copies) throws Exception;
    }

    /** Takes this key for backups that the book's own does not open; null for none. */
    void withKey(@Nullable BookKey ofCopy) {
        key = ofCopy;
    }

    /** The copies, opened with the key where there is one. */
    BookCopies copies() {
        BookCopies copies = desk.office().book().copies();
        return key == null ? copies : copies.openedWith(key);
    }

    /** Does what is long and can be given up. */
    <T> void counted(Act<T> act, Consumer<T> done, Consumer<Exception> failed) {
        WorkWatch watch = work.begin();
        BookCopies counted = copies().watchedBy(watch);
        run(() -> act.on(counted), result -> {
            work.end(watch);
            done.accept(result);
        }, failure -> {
            work.end(watch);
            failed.accept(failure);
        });
    }

    /** Does what is short. */
    <T> void run(Callable<T> asked, Consumer<T> done, Consumer<Exception> failed) {
        running++;
        busy.set(true);
        desk.jobs().run(asked, result -> {
            busy.set(--running > 0);
            done.accept(result);
        }, failure -> {
            busy.set(--running > 0);
            failed.accept(failure);
        });
    }

    /** The long work that goes on. */
    CountedWork work() {
        return work;
    }

    /** Whether something is going on. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
