package vn.sokehoach.app.importing;

import javafx.scene.layout.StackPane;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.usecase.importing.ImportOutcome;

/** A file of which nothing would be kept, and why. */
final class NothingKept extends StackPane {
    NothingKept(ImportOutcome outcome, Messages messages, Sentences sentences) {
        UnreadableDocument refusal = outcome.refusal();
        getChildren().setAll(refusal == null
                ? new EmptyState("done", outcome.file(), messages.get("import.unchanged"))
                : new EmptyState("overdue", outcome.file(), sentences.of(refusal)));
    }
}
