package vn.sokehoach.app.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does work beside the window, one piece after the other, and brings its result back to the window's thread.
 *
 * <p>The store is only ever touched from here, so that two acts never meet in it. Work is never interrupted: a thread
 * interrupted while it writes would close the store's file.
 */
public interface Jobs extends AutoCloseable {
    /** Does the work; then one of the two is called in the window's thread. */
    <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /**
     * Does work that touches no store and waits for nothing that is done there: painting pages, asking a printer. Then
     * one of the two is called in the window's thread.
     */
    <T> void aside(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /** What was begun is finished first; what is asked for later is not done. */
    @Override
    void close();

    /** Jobs in a thread of their own. */
    static Jobs background() {
        return new Background(
                Executors.newSingleThreadExecutor(work -> Thread.ofPlatform().name("jobs").daemon().unstarted(work)),
                Executors.newCachedThreadPool(work -> Thread.ofPlatform().name("aside").daemon().unstarted(work)));
    }

    /** One thread for the store, first come first served; as many as it takes for all else. */
    record Background(ExecutorService thread, ExecutorService others) implements Jobs {
        private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            execute(thread, work, done, failed);
        }

        @Override
        public <T> void aside(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            execute(others, work, done, failed);
        }

        private static <T> void execute(ExecutorService threads, Callable<T> work, Consumer<? super T> done,
                Consumer<? super Exception> failed) {
            try {
                threads.execute(() -> doIt(work, done, failed));
            } catch (RejectedExecutionException closed) {
                LOG.debug("closed: nobody waits for it any more");
            }
        }

        private static <T> void doIt(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            try {
                T result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception failure) {
                Platform.runLater(() -> failed.accept(failure));
            }
        }

        @Override
        public void close() {
            thread.close();
            others.close();
        }
    }
}
