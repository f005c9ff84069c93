package vn.sokehoach.app.ui.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.stepwise.Stepwise;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanStore;

/**
 * What a view shows of the book: it is worked out beside the window while somebody looks, once after each change. An answer
 * that a change has overtaken is dropped; after a failure it is asked for again when somebody looks the next time.
 *
 * @param <T> the answer
 */
public final class Watched<T> {
    private final Work<T> work;
    private final Consumer<? super T> answered;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private boolean watched;
    private boolean stale = true;
    private int change;

    /**
     * What is worked out of a book.
     *
     * @param question is asked in the window's thread for the work as it is to be done now; null where there is none
     */
    public Watched(Desk desk, Supplier<@Nullable Callable<T>> question, Consumer<? super T> answered) {
        this(inOnePiece(desk.jobs(), question), answered, desk.failures());
    }

    /** What is worked out in a way of its own; the work tells nothing more once it is given up. */
    public Watched(Work<T> work, Consumer<? super T> answered, Consumer<? super Exception> failed) {
        this.work = work;
        this.answered = answered;
        this.failed = failed;
    }

    /**
     * What is worked out of all plans of a book, one after the other.
     *
     * @param question is asked in the window's thread for what begins the work beside it
     */
    public static <T> Watched<T> overPlans(Desk desk, Stepwise reading, Supplier<Callable<OverPlans<T>>> question,
            Consumer<? super T> answered) {
        return new Watched<>(new Work<T>() {
            @Override
            public boolean begin(Consumer<T> done, Consumer<Exception> failed) {
                Callable<OverPlans<T>> begun = question.get();
                reading.run(() -> steps(desk.office().book().plans(), begun.call()),
                        results -> done.accept(Objects.requireNonNull(results.getLast())), failed);
                return true;
            }

            @Override
            public void giveUp() {
                reading.cancel();
            }
        }, answered, desk.failures());
    }

    /** A step for each plan, and the last one, which gives the answer. */
    private static <T> List<Callable<@Nullable T>> steps(PlanStore plans, OverPlans<T> work) {
        List<Callable<@Nullable T>> steps = new ArrayList<>();
        plans.rows().forEach(row -> steps.add(() -> {
            plans.find(row.id()).ifPresent(work::add);
            return null;
        }));
        steps.add(work::answer);
        return steps;
    }

    /** Work over the plans of a book, beside the window. */
    public interface OverPlans<T> {
        /** Takes a plan. */
        void add(Plan plan);

        /** The answer, after the last plan. */
        T answer();
    }

    /** Work beside the window. */
    @FunctionalInterface
    public interface Work<T> {
        /** Begins it, and calls one of the two later; false where there is nothing to do. */
        boolean begin(Consumer<T> done, Consumer<Exception> failed);

        /** Ends it where it can be ended. */
        default void giveUp() {}
    }

    static <T> Work<T> inOnePiece(Jobs jobs, Supplier<@Nullable Callable<T>> question) {
        return (done, failed) -> {
            Callable<T> wanted = question.get();
            if (wanted != null) {
                jobs.run(wanted, done, failed);
            }
            return wanted != null;
        };
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
        working.set(false);
        ask();
    }

    /** Whether it is worked out now. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Gives the work up: it is begun again when somebody looks the next time, or asks for it. */
    public void giveUp() {
        work.giveUp();
        stale = true;
        working.set(false);
    }

    private void ask() {
        if (watched && stale) {
            int own = change;
            stale = !work.begin(answer -> {
                if (own == change) {
                    known.set(true);
                    working.set(false);
                    answered.accept(answer);
                }
            }, failure -> {
                if (own == change) {
                    giveUp();
                }
                failed.accept(failure);
            });
            working.set(!stale);
        }
    }
}
