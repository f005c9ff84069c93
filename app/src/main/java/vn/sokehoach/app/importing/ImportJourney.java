package vn.sokehoach.app.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sokehoach.app.ui.Dialogs;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.usecase.importing.FileOnDisk;
import vn.sokehoach.core.usecase.importing.ImportOutcome;
import vn.sokehoach.core.usecase.importing.ImportingPlan;
import vn.sokehoach.core.usecase.importing.PreparedImport;

/** The way of a document into the book: chosen, read beside the window, looked over, kept. */
public final class ImportJourney {

    private final ImportingPlan importing;
    private final Dialogs dialogs;
    private final Jobs jobs;
    private final Messages messages;
    private final String author;

    public ImportJourney(ImportingPlan importing, Dialogs dialogs, Jobs jobs, Messages messages, String author) {
        this.importing = importing;
        this.dialogs = dialogs;
        this.jobs = jobs;
        this.messages = messages;
        this.author = author;
    }

    /**
     * Who is told how far it is.
     *
     * @param busy   called with what goes on; "" at its end
     * @param kept   called with the outcomes after something was kept
     * @param failed called with what nobody expected
     */
    public record Listener(Consumer<String> busy, Consumer<List<ImportOutcome>> kept, Consumer<Exception> failed) {}

    /** Lets the person choose files and goes the way with them. */
    public void begin(Listener listener) {
        with(dialogs.chooseDocuments(), listener);
    }

    /** Goes the way with these files. */
    public void with(List<Path> files, Listener listener) {
        if (files.isEmpty()) {
            return;
        }
        listener.busy().accept(messages.get("window.import.busy", files.size()));
        jobs.run(() -> importing.prepare(files.stream().map(FileOnDisk::new).toList(), Optional.empty()),
                prepared -> review(prepared, listener), failure -> fail(failure, listener));
    }

    private void review(PreparedImport prepared, Listener listener) {
        listener.busy().accept("");
        boolean something = !prepared.plans().isEmpty();
        String accept = messages.get(something ? "window.import.keep" : "window.close");
        boolean agreed = dialogs.ask(messages.get("window.import.title"),
                new ImportReview(messages).of(prepared.outcomes()), accept);
        if (agreed && something) {
            listener.busy().accept(messages.get("window.import.keeping"));
            jobs.run(() -> importing.store(prepared, author), outcomes -> {
                listener.busy().accept("");
                listener.kept().accept(outcomes);
            }, failure -> fail(failure, listener));
        }
    }

    private static void fail(Exception failure, Listener listener) {
        listener.busy().accept("");
        listener.failed().accept(failure);
    }
}
