package vn.sokehoach.app.ui.stepwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.stepwise.Stepwise.Count;

/** Long work in steps tells how far it is and is given up after any of them. */
class StepwiseTest {
    private final ByHand jobs = new ByHand();
    private final Stepwise work = new Stepwise(jobs, Duration.ZERO);
    private final List<Object> got = new ArrayList<>();

    private void begin() {
        work.run(() -> List.of(() -> "a", () -> "b"), got::add, got::add);
    }

    @Test
    void eachStepIsToldAndTheResultsComeInTheirOrder() {
        begin();

        jobs.doNext();
        assertThat(work.progressProperty().get()).isEqualTo(new Count(1, 2));
        jobs.doNext();
        assertThat(work.progressProperty().get()).isNull();
        assertThat(got).containsExactly(List.of("a", "b"));
    }

    @Test
    void whoCancelsGetsNothingAndNoFurtherStepIsDone() {
        begin();
        jobs.doNext();

        work.cancel();
        jobs.doNext();

        assertThat(work.progressProperty().get()).isNull();
        assertThat(jobs.waiting).isEmpty();
        assertThat(got).isEmpty();
    }

    @Test
    void aFailureEndsItAndIsTold() {
        Exception failure = new Exception("x");
        work.run(() -> List.of(() -> {
            throw failure;
        }, () -> "b"), got::add, got::add);
        jobs.doNext();

        assertThat(got).containsExactly(failure);
        assertThat(jobs.waiting).isEmpty();
    }

    @Test
    void whatTakesAMomentIsNotToldOf() {
        Stepwise quick = new Stepwise(jobs, Duration.ofDays(1));
        quick.progressProperty().subscribe(told -> assertThat(told).isNull());
        quick.run(() -> List.of(() -> "a", () -> "b"), got::add, got::add);
        jobs.doNext();

        assertThat(got).containsExactly(List.of("a", "b"));
    }

    /** Does one piece of work when it is told to. */
    private static final class ByHand implements Jobs {
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            waiting.add(() -> {
                try {
                    done.accept(work.call());
                } catch (Exception failure) {
                    failed.accept(failure);
                }
            });
        }

        void doNext() {
            waiting.remove().run();
        }

        @Override
        public <T> void aside(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            run(work, done, failed);
        }

        @Override
        public void close() {
            waiting.clear();
        }

        @Override
        public boolean restsWithin(Duration patience) {
            return true;
        }
    }
}
