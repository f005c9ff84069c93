package vn.sokehoach.app.importing;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.core.plan.DraftProblem;
import vn.sokehoach.core.usecase.importing.FileCounts;
import vn.sokehoach.core.usecase.importing.ImportOutcome;

/** What was recognised in files, and every problem with its place. */
final class ImportReview {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 260;

    private final Messages messages;
    private final Sentences sentences;

    ImportReview(Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages);
    }

    Node of(List<ImportOutcome> outcomes) {
        VBox content = new VBox(10);
        content.setPrefWidth(WIDTH);
        outcomes.forEach(outcome -> content.getChildren().add(file(outcome)));
        List<DraftProblem> problems = outcomes.stream().flatMap(outcome -> outcome.problems().stream()).toList();
        content.getChildren()
                .add(new Label(problems.isEmpty() ? messages.get("window.import.no.problems")
                        : messages.get("window.import.problems", problems.size())));
        if (!problems.isEmpty()) {
            content.getChildren().add(list(problems));
        }
        return content;
    }

    private Node file(ImportOutcome outcome) {
        Label name = new Label(outcome.file());
        name.getStyleClass().add("detail-heading");
        Label told = new Label(told(outcome));
        told.setWrapText(true);
        told.setMaxWidth(WIDTH);
        if (outcome.kind() == ImportOutcome.Kind.REFUSED) {
            told.getStyleClass().add("refusal");
        }
        return new VBox(2, name, told);
    }

    private String told(ImportOutcome outcome) {
        FileCounts counts = outcome.counts();
        if (outcome.refusal() != null) {
            return sentences.of(outcome.refusal());
        }
        String found = counts == null ? ""
                : messages.get("window.import.counts", counts.groups(), counts.tasks(), counts.items(), counts.orders(),
                        counts.appendices(), counts.indicators());
        return messages.of("window.import.kind", outcome.kind()) + " " + found;
    }

    private Node list(List<DraftProblem> problems) {
        ListView<DraftProblem> list = new ListView<>();
        list.setId("import-problems");
        list.getItems().setAll(problems);
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(view -> new ProblemCell());
        return list;
    }

    /** A problem and, under it, where it stands. */
    private final class ProblemCell extends ListCell<DraftProblem> {
        private ProblemCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(DraftProblem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(empty || problem == null ? null : sentences.of(problem) + "\n" + sentences.where(problem));
        }
    }
}
