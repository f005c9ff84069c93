package vn.sokehoach.app.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does work beside the window and brings its result back to the window's thread; an error of the machine, such as too
 * little memory, is brought back as {@link BrokenWork}.
 *
 * <p>The store is only ever touched by what is run here, one piece after the other, so that two acts never meet in it.
 * Work is never interrupted: a thread interrupted while it writes would close the store's file.
 */
public interface Jobs extends AutoCloseable {
    /** Does the work after what was asked for before; then one of the two is called in the window's thread. */
    <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /**
     * Does work at once that touches no store and waits for nothing that is done there: painting pages, asking a
     * printer. Then one of the two is called in the window's thread.
     */
    <T> void aside(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);

    /**
     * What touches the store is finished first, so that the store can be closed then; what is asked for later is not
     * done. What goes on aside is not waited for: it may be a dialog that nobody answers.
     */
    @Override
    void close();

    /** Waits after closing until nothing goes on aside, but no longer than this; false where something still does. */
    boolean restsWithin(Duration patience);

    /** Jobs in a thread of their own. */
    static Jobs background() {
        return new Background(
                Executors.newSingleThreadExecutor(work -> Thread.ofPlatform().name("jobs").daemon().unstarted(work)),
                Executors.newCachedThreadPool(work -> Thread.ofPlatform().name("aside").daemon().unstarted(work)));
    }

    /** Work was ended by an error of the machine; it stands where that happened. */
    final class BrokenWork extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenWork(Error broken) {
            super(broken.toString(), broken);
            setStackTrace(broken.getStackTrace());
        }
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
            } catch (Error broken) {
                Platform.runLater(() -> failed.accept(new BrokenWork(broken)));
            }
        }

        @Override
        public void close() {
            thread.close();
            others.shutdown();
        }

        @Override
        public boolean restsWithin(Duration patience) {
            try {
                return others.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
