package vn.sokehoach.app.ui.stepwise;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.stepwise.Stepwise.Count;
import vn.sokehoach.core.watch.WorkEnded;
import vn.sokehoach.core.watch.WorkWatch;

/** Long work that is one job and tells itself how far it is; the window hears the last count, not each. */
public final class CountedWork {
    private final ReadOnlyObjectWrapper<@Nullable Count> progress = new ReadOnlyObjectWrapper<>();
    private final Executor window;
    private @Nullable Run current;

    public CountedWork() {
        this(Platform::runLater);
    }

    /** What is told is told through {@code window}. */
    CountedWork(Executor window) {
        this.window = window;
    }

    /** Work begins; what went on before is given up. */
    public WorkWatch begin() {
        cancel();
        Run run = new Run();
        current = run;
        return run;
    }

    /** The work is done, or has failed. */
    public void end() {
        current = null;
        progress.set(null);
    }

    /** The same of the work that this watch hears of; false where that was given up before. */
    public boolean end(WorkWatch run) {
        boolean wanted = run == current;
        if (wanted) {
            end();
        }
        return wanted;
    }

    /** Gives up where the work tells next how far it is. */
    public void cancel() {
        if (current != null) {
            current.wanted = false;
        }
        end();
    }

    /** How far it is; null while nothing goes on, or nothing is told yet. */
    public ReadOnlyObjectProperty<@Nullable Count> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** One work from its beginning on. */
    private final class Run implements WorkWatch {
        private final AtomicReference<@Nullable Count> untold = new AtomicReference<>();
        private volatile boolean wanted = true;

        @Override
        public void done(long parts, long all) {
            if (!wanted) {
                throw new WorkEnded();
            }
            if (untold.getAndSet(new Count((int) parts, (int) all)) == null) {
                window.execute(this::tell);
            }
        }

        private void tell() {
            Count last = untold.getAndSet(null);
            if (this == current) {
                progress.set(last);
            }
        }
    }
}
