package vn.sokehoach.app.ui.stepwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.app.ui.HeldJobs;
import vn.sokehoach.app.ui.stepwise.Stepwise.Count;

/** Long work in steps tells how far it is and is given up after any of them. */
class StepwiseTest {
    private final HeldJobs jobs = new HeldJobs();
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
    void theStepThatWorksOutTheAnswerIsNotCounted() {
        Stepwise answering = Stepwise.answering(jobs, Duration.ZERO);
        answering.run(() -> List.of(() -> "a", () -> "b", () -> "all"), got::add, got::add);

        jobs.doNext();
        assertThat(answering.progressProperty().get()).isEqualTo(new Count(1, 2));
        jobs.doNext();
        assertThat(answering.progressProperty().get()).isEqualTo(new Count(1, 2));
        jobs.doNext();
        assertThat(got).hasSize(1);
    }

    @Test
    void whoCancelsGetsNothingAndNoFurtherStepIsDone() {
        begin();
        jobs.doNext();

        work.cancel();
        jobs.doNext();

        assertThat(work.progressProperty().get()).isNull();
        assertThat(jobs.held()).isZero();
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
        assertThat(jobs.held()).isZero();
    }

    @Test
    void whatTakesAMomentIsNotToldOf() {
        Stepwise quick = new Stepwise(jobs, Duration.ofDays(1));
        quick.progressProperty().subscribe(told -> assertThat(told).isNull());
        quick.run(() -> List.of(() -> "a", () -> "b"), got::add, got::add);
        jobs.doNext();

        assertThat(got).containsExactly(List.of("a", "b"));
    }
}
