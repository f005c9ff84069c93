package vn.sokehoach.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Work beside the window, and how it ends. */
@OnScreen
class JobsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @BeforeAll
    static void window() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void anErrorOfTheMachineIsToldLikeAFailureAndNamesItsPlace() throws Exception {
        CompletableFuture<Exception> told = new CompletableFuture<>();
        try (Jobs jobs = Jobs.background()) {
            jobs.aside(JobsTest::exhaust, told::complete, told::complete);

            Exception failure = told.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(failure).isInstanceOf(Jobs.BrokenWork.class).hasCauseInstanceOf(OutOfMemoryError.class);
            assertThat(failure.getStackTrace()[0].getMethodName()).isEqualTo("exhaust");
        }
    }

    @Test
    void aDialogThatNobodyAnswersKeepsNobodyWhoCloses() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        CompletableFuture<Boolean> stored = new CompletableFuture<>();
        Jobs jobs = Jobs.background();
        jobs.aside(() -> {
            open.countDown();
            answer.await();
            return true;
        }, _ -> {
        }, stored::completeExceptionally);
        open.await();
        jobs.run(() -> stored.complete(true), _ -> {
        }, stored::completeExceptionally);
        jobs.close();

        assertThat(stored).isCompletedWithValue(true);
        assertThat(jobs.restsWithin(Duration.ZERO)).isFalse();
        answer.countDown();
        assertThat(jobs.restsWithin(PATIENCE)).isTrue();
    }

    private static Exception exhaust() {
        throw new OutOfMemoryError("giả");
    }
}
