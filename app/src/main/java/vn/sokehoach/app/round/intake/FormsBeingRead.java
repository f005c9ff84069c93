package vn.sokehoach.app.round.intake;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.core.usecase.intake.FilesBeingRead;
import vn.sokehoach.core.usecase.intake.Intake;

/** The reading of files that came in: how far it is; who cancels has none of them, and nothing was kept. */
public final class FormsBeingRead {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
    private boolean cancelled;

    FormsBeingRead(Desk desk) {
        this.desk = desk;
    }

    /**
     * How far it is.
     *
     * @param all  how many files there are; 0 while they are being listed, and as many as are done while they are compared
     * @param file the one that is being read
     */
    public record Progress(int done, int all, String file) {}

    /**
     * Reads files and compares them. Each file is a job of its own, so that other work is done in between and giving up is
     * heard.
     *
     * @param read   gets what came of it
     * @param gaveUp is told that it was cancelled
     * @param failed gets what went wrong
     */
    void read(Callable<FilesBeingRead> listing, Consumer<Intake> read, Runnable gaveUp, Consumer<Exception> failed) {
        cancelled = false;
        progress.set(new Progress(0, 0, ""));
        Waiting waiting = new Waiting(read, gaveUp, failed);
        desk.jobs().run(listing, files -> next(files, waiting), failure -> fail(failure, waiting));
    }

    /** Who waits for what is read. */
    private record Waiting(Consumer<Intake> read, Runnable gaveUp, Consumer<Exception> failed) {}

    private void next(FilesBeingRead files, Waiting waiting) {
        if (cancelled) {
            giveUp(waiting);
        } else if (files.isComplete()) {
            progress.set(new Progress(files.all(), files.all(), ""));
            desk.jobs().run(() -> desk.office().receivingForms().compare(files), intake -> {
                if (cancelled) {
                    giveUp(waiting);
                } else {
                    progress.set(null);
                    waiting.read().accept(intake);
                }
            }, failure -> fail(failure, waiting));
        } else {
            progress.set(new Progress(files.done(), files.all(), files.file()));
            desk.jobs().run(() -> {
                files.next();
                return files;
            }, read -> next(read, waiting), failure -> fail(failure, waiting));
        }
    }

    private void giveUp(Waiting waiting) {
        progress.set(null);
        waiting.gaveUp().run();
    }

    private void fail(Exception failure, Waiting waiting) {
        progress.set(null);
        waiting.failed().accept(failure);
    }

    /** Gives up after the file that is being read, or after the comparison. */
    public void cancel() {
        cancelled = true;
    }

    /** How far it is; null while nothing is read. */
    public ReadOnlyObjectProperty<@Nullable Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
