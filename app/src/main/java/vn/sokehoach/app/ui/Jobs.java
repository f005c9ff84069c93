package vn.sokehoach.app.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Runs work beside the window and brings its outcome back to it; the only place with threads. */
public interface Jobs {

    /**
     * Runs work; one of the two is called with what came of it, in the window's thread.
     */
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Jobs one after the other in a thread of their own, which ends with the program. */
    static Jobs background() {
        ExecutorService thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("sokehoach-jobs").factory());
        return new Jobs() {
            @Override
            public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
                thread.execute(() -> finish(work, done, failed, Platform::runLater));
            }
        };
    }

    /** Jobs done at once in the caller's thread: for tests. */
    static Jobs sameThread() {
        return new Jobs() {
            @Override
            public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
                finish(work, done, failed, Runnable::run);
            }
        };
    }

    private static <T> void finish(Callable<T> work, Consumer<T> done, Consumer<Exception> failed,
            Consumer<Runnable> bringBack) {
        T result;
        try {
            result = work.call();
        } catch (Exception failure) {
            bringBack.accept(() -> failed.accept(failure));
            return;
        }
        bringBack.accept(() -> done.accept(result));
    }
}
