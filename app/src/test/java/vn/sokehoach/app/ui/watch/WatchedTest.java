package vn.sokehoach.app.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sokehoach.app.ui.HeldJobs;

/** What views show is worked out once after each change, only while somebody looks, and never shown when overtaken. */
class WatchedTest {
    private final HeldJobs jobs = new HeldJobs();
    private final List<String> answers = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private @Nullable Callable<String> question = () -> "first";
    private final Watched<String> watched =
            new Watched<>(Watched.inOnePiece(jobs, () -> question), answers::add, failures::add);

    @Test
    void nothingIsWorkedOutBeforeSomebodyLooks() {
        watched.refresh();
        assertThat(jobs.held()).isZero();

        watched.watch(true);
        jobs.doAll();
        assertThat(answers).containsExactly("first");
    }

    @Test
    void lookingAgainAsksOnlyWhatHasChanged() {
        watched.watch(true);
        jobs.doAll();
        watched.watch(false);
        watched.watch(true);
        assertThat(jobs.held()).isZero();

        watched.watch(false);
        watched.refresh();
        assertThat(jobs.held()).isZero();
        watched.watch(true);
        jobs.doAll();
        assertThat(answers).hasSize(2);
    }

    @Test
    void anAnswerThatAChangeHasOvertakenIsDropped() {
        watched.watch(true);
        question = () -> "second";
        watched.refresh();
        jobs.doAll();
        assertThat(answers).containsExactly("second");

        watched.refresh();
        watched.watch(false);
        watched.refresh();
        jobs.doAll();
        assertThat(answers).containsExactly("second");
    }

    @Test
    void whereThereIsNothingToAskItIsAskedAsSoonAsThereIs() {
        question = null;
        watched.watch(true);
        assertThat(jobs.held()).isZero();

        question = () -> "now";
        watched.refresh();
        jobs.doAll();
        assertThat(answers).containsExactly("now");
    }

    @Test
    void aFailureIsToldAndItIsAskedAgainByTheNextLook() {
        question = () -> {
            throw new IllegalStateException("unreadable");
        };
        watched.watch(true);
        assertThat(watched.workingProperty().get()).isTrue();
        jobs.doAll();
        assertThat(watched.workingProperty().get()).isFalse();
        assertThat(watched.knownProperty().get()).isFalse();
        assertThat(failures).singleElement().extracting(Exception::getMessage).isEqualTo("unreadable");

        question = () -> "again";
        watched.watch(true);
        jobs.doAll();
        assertThat(answers).containsExactly("again");
    }

    @Test
    void nothingIsKnownBeforeTheFirstAnswerAndAfterATurnToSomethingElse() {
        watched.watch(true);
        assertThat(watched.knownProperty().get()).isFalse();
        jobs.doAll();
        assertThat(watched.knownProperty().get()).isTrue();

        watched.refresh();
        assertThat(watched.knownProperty().get()).isTrue();
        jobs.doAll();
        watched.turn();
        assertThat(watched.knownProperty().get()).isFalse();
        jobs.doAll();
        assertThat(watched.knownProperty().get()).isTrue();
    }

    @Test
    void aFailureThatAChangeHasOvertakenDoesNotEndTheLaterWork() {
        question = () -> {
            throw new IllegalStateException("unreadable");
        };
        watched.watch(true);
        question = () -> "second";
        watched.refresh();
        jobs.doNext();
        assertThat(failures).hasSize(1);
        assertThat(watched.workingProperty().get()).isTrue();

        jobs.doAll();
        assertThat(answers).containsExactly("second");
        watched.watch(true);
        assertThat(jobs.held()).isZero();
    }
}
