package vn.sokehoach.app.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Jobs that are done when the test says so, in its own thread. */
public final class HeldJobs implements Jobs {
    private final Deque<Runnable> held = new ArrayDeque<>();

    /** How many wait. */
    public int held() {
        return held.size();
    }

    /** Does the job that waits longest. */
    public void doNext() {
        held.remove().run();
    }

    /** Does all jobs, and those that come of them. */
    public void doAll() {
        while (!held.isEmpty()) {
            doNext();
        }
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        held.add(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception failure) {
                failed.accept(failure);
                return;
            }
            done.accept(result);
        });
    }

    @Override
    public <T> void aside(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        run(work, done, failed);
    }

    @Override
    public void close() {
        held.clear();
    }

    @Override
    public boolean restsWithin(Duration patience) {
        return held.isEmpty();
    }
}
