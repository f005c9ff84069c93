package vn.sokehoach.app.ui.stepwise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Jobs;

/**
 * Does long work in steps, each a job of its own, so that other work is done in between and giving up is heard. What is done
 * within a moment is not told of.
 */
public final class Stepwise {
    private static final Duration MOMENT = Duration.ofMillis(500);

    private final Jobs jobs;
    private final Duration moment;
    private final ReadOnlyObjectWrapper<@Nullable Count> progress = new ReadOnlyObjectWrapper<>();
    private int run;
    private long begun;

    /** Steps among the jobs of a desk. */
    public Stepwise(Jobs jobs) {
        this(jobs, MOMENT);
    }

    /** The same, told of after this time. */
    public Stepwise(Jobs jobs, Duration moment) {
        this.jobs = jobs;
        this.moment = moment;
    }

    /** How many of all steps are done. */
    public record Count(int done, int all) {}

    /**
     * Begins long work; what went on before is given up. Who cancels gets nothing.
     *
     * @param plan   tells the steps, itself a job
     * @param done   gets the results in the order of the steps
     * @param failed gets what went wrong
     */
    public <T> void run(Callable<List<Callable<T>>> plan, Consumer<List<T>> done, Consumer<? super Exception> failed) {
        cancel();
        int own = run;
        begun = System.nanoTime();
        jobs.run(plan, steps -> next(own, steps, new ArrayList<>(), done, failed), failure -> fail(own, failure, failed));
    }

    private <T> void next(int own, List<Callable<T>> steps, List<T> results, Consumer<List<T>> done,
            Consumer<? super Exception> failed) {
        if (own != run) {
            return;
        }
        if (results.size() == steps.size()) {
            progress.set(null);
            done.accept(results);
            return;
        }
        if (System.nanoTime() - begun >= moment.toNanos()) {
            progress.set(new Count(results.size(), steps.size()));
        }
        jobs.run(steps.get(results.size()), result -> {
            results.add(result);
            next(own, steps, results, done, failed);
        }, failure -> fail(own, failure, failed));
    }

    private void fail(int own, Exception failure, Consumer<? super Exception> failed) {
        if (own == run) {
            progress.set(null);
            failed.accept(failure);
        }
    }

    /** Gives up after the step that is being done. */
    public void cancel() {
        run++;
        progress.set(null);
    }

    /** How far it is; null while nothing goes on, or only for a moment yet. */
    public ReadOnlyObjectProperty<@Nullable Count> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
