package vn.sokehoach.app.importing;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.ReadingEnded;
import vn.sokehoach.core.reading.ReadingStep;
import vn.sokehoach.core.reading.ReadingWatch;

/** Documents that are read for as long as somebody wants them; the window hears the last step, not each. */
final class WantedReading implements ReadingWatch {
    private final Consumer<ReadingStep> steps;
    private final AtomicReference<@Nullable ReadingStep> untold = new AtomicReference<>();
    private volatile boolean wanted = true;

    /** {@code steps} are told in the window's thread. */
    WantedReading(Consumer<ReadingStep> steps) {
        this.steps = steps;
    }

    /** Nobody wants it any more. */
    void end() {
        wanted = false;
    }

    /** Whether what is read is still to be shown. */
    boolean isWanted() {
        return wanted;
    }

    void requireWanted() {
        if (!wanted) {
            throw new ReadingEnded();
        }
    }

    @Override
    public void next(ReadingStep step) {
        requireWanted();
        if (untold.getAndSet(step) == null) {
            Platform.runLater(this::tell);
        }
    }

    private void tell() {
        ReadingStep last = untold.getAndSet(null);
        if (wanted && last != null) {
            steps.accept(last);
        }
    }
}
