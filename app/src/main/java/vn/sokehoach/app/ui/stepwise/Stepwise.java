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
 * Does long work in steps: as many as fit into a moment are one job, so that other work is done in between and giving up is
 * heard. What is done within the first moment is not told of.
 */
public final class Stepwise {
    private static final Duration MOMENT = Duration.ofMillis(250);

    private final Jobs jobs;
    private final Duration moment;
    private final ReadOnlyObjectWrapper<@Nullable Count> progress = new ReadOnlyObjectWrapper<>();
    private int uncounted;
    private int run;

    /** Steps among the jobs of a desk. */
    public Stepwise(Jobs jobs) {
        this(jobs, MOMENT);
    }

    /** The same with moments of this length; at least one step is done in each. */
    public Stepwise(Jobs jobs, Duration moment) {
        this.jobs = jobs;
        this.moment = moment;
    }

    /** Steps of which the last works out the answer of all others; it is not counted. */
    public static Stepwise answering(Jobs jobs, Duration moment) {
        Stepwise steps = new Stepwise(jobs, moment);
        steps.uncounted = 1;
        return steps;
    }

    /** The same with the usual moments. */
    public static Stepwise answering(Jobs jobs) {
        return answering(jobs, MOMENT);
    }

    /** How many of all steps are done. */
    public record Count(int done, int all) {}

    /** Steps with the results of those that are done. */
    private record Done<T>(List<Callable<T>> steps, List<T> results) {

        boolean isAll() {
            return results.size() == steps.size();
        }
    }

    /**
     * Begins long work; what went on before is given up. Who cancels gets nothing.
     *
     * @param plan   tells the steps, itself within the first job
     * @param done   gets the results in the order of the steps
     * @param failed gets what went wrong
     */
    public <T> void run(Callable<List<Callable<T>>> plan, Consumer<List<T>> done, Consumer<? super Exception> failed) {
        cancel();
        int own = run;
        jobs.run(() -> goOn(new Done<>(plan.call(), new ArrayList<>())), now -> next(own, now, done, failed),
                failure -> fail(own, failure, failed));
    }

    private <T> Done<T> goOn(Done<T> now) throws Exception {
        long begun = System.nanoTime();
        while (!now.isAll()) {
            now.results().add(now.steps().get(now.results().size()).call());
            if (System.nanoTime() - begun >= moment.toNanos()) {
                break;
            }
        }
        return now;
    }

    private <T> void next(int own, Done<T> now, Consumer<List<T>> done, Consumer<? super Exception> failed) {
        if (own != run) {
            return;
        }
        if (now.isAll()) {
            progress.set(null);
            done.accept(now.results());
        } else {
            int counted = Math.max(1, now.steps().size() - uncounted);
            progress.set(new Count(Math.min(now.results().size(), counted - uncounted), counted));
            jobs.run(() -> goOn(now), later -> next(own, later, done, failed), failure -> fail(own, failure, failed));
        }
    }

    private void fail(int own, Exception failure, Consumer<? super Exception> failed) {
        if (own == run) {
            progress.set(null);
            failed.accept(failure);
        }
    }

    /** Gives up after the steps that are being done. */
    public void cancel() {
        run++;
        progress.set(null);
    }

    /** How far it is; null while nothing goes on, or only for a moment yet. */
    public ReadOnlyObjectProperty<@Nullable Count> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
