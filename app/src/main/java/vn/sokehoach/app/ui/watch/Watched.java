package vn.sokehoach.app.ui.watch;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Jobs;

/**
 * What a view shows of the book: it is worked out beside the window while somebody looks, once after each change. An answer
 * that a change has overtaken is dropped; after a failure it is asked for again when somebody looks the next time.
 *
 * @param <T> the answer
 */
public final class Watched<T> {
    private final Jobs jobs;
    private final Supplier<@Nullable Callable<T>> question;
    private final Consumer<? super T> answered;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private boolean watched;
    private boolean stale = true;
    private int change;

    /**
     * What is worked out of a book.
     *
     * @param question is asked in the window's thread for the work as it is to be done now; null where there is none
     */
    public Watched(Desk desk, Supplier<@Nullable Callable<T>> question, Consumer<? super T> answered) {
        this(desk.jobs(), question, answered, desk.failures());
    }

    Watched(Jobs jobs, Supplier<@Nullable Callable<T>> question, Consumer<? super T> answered,
            Consumer<? super Exception> failed) {
        this.jobs = jobs;
        this.question = question;
        this.answered = answered;
        this.failed = failed;
    }

    /** Whether somebody looks at it. */
    public void watch(boolean looking) {
        watched = looking;
        ask();
    }

    /** It is about something else now: until that is worked out, it is not known what there is to show. */
    public void turn() {
        known.set(false);
        refresh();
    }

    /** Whether it was worked out at least once, so that what is not there is known to be missing. */
    public ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** What it is worked out from has changed. */
    public void refresh() {
        stale = true;
        change++;
        ask();
    }

    private void ask() {
        Callable<T> work = watched && stale ? question.get() : null;
        if (work != null) {
            stale = false;
            int own = change;
            jobs.run(work, answer -> {
                if (own == change) {
                    known.set(true);
                    answered.accept(answer);
                }
            }, failure -> {
                stale = true;
                failed.accept(failure);
            });
        }
    }
}
