package vn.sokehoach.app.importing;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.usecase.importing.ImportOutcome;

/** Every problem of the files in a sentence, with its place under it. */
final class ProblemList extends VBox {
    private final Sentences sentences;

    ProblemList(List<ImportOutcome> outcomes, Messages messages, Sentences sentences) {
        this.sentences = sentences;
        getStyleClass().add("problems");
        List<DraftProblem> problems = outcomes.stream().flatMap(outcome -> outcome.problems().stream()).toList();
        Label title = new Label(messages.get("import.problems", problems.size()));
        title.getStyleClass().add("section-title");
        ListView<DraftProblem> list = new ListView<>();
        list.setId("import-problems");
        list.getItems().setAll(problems);
        list.setCellFactory(_ -> new ProblemCell());
        boolean refused = outcomes.stream().allMatch(outcome -> outcome.kind() == ImportOutcome.Kind.REFUSED);
        list.setPlaceholder(refused
                ? new EmptyState("overdue", messages.get("import.all.refused"),
                        messages.get("import.all.refused.advice"))
                : new EmptyState("done", messages.get("import.no.problems"),
                        messages.get("import.no.problems.advice")));
        setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(title, list);
    }

    private final class ProblemCell extends ListCell<DraftProblem> {
        private final Label sentence = new WrappedLabel("");
        private final Label where = new Label();
        private final VBox both = new VBox(1, sentence, where);

        private ProblemCell() {
            where.getStyleClass().add("muted");
            // As wide as the list, so that the sentence wraps instead of scrolling sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(DraftProblem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setGraphic(null);
            } else {
                sentence.setText(sentences.of(problem));
                where.setText(sentences.where(problem));
                setGraphic(both);
            }
        }
    }
}
