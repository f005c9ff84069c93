package vn.sokehoach.app.importing;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.change.ChangeSentences;
import vn.sokehoach.app.ui.change.ToldChange;
import vn.sokehoach.core.usecase.importing.ImportOutcome;

/** What would be another in a plan that is kept, a sentence each. */
final class ChangeList extends VBox {
    private static final double LINE = 26;
    private static final int MOST_LINES = 6;

    private ChangeList(List<String> sentences, Messages messages) {
        getStyleClass().add("changes");
        Label title = new Label(messages.get("import.changes", sentences.size()));
        title.getStyleClass().add("section-title");
        ListView<String> list = new ListView<>();
        list.setId("import-changes");
        list.getItems().setAll(sentences);
        list.setFixedCellSize(LINE);
        list.setPrefHeight(LINE * Math.min(MOST_LINES, sentences.size()) + 4);
        title.setLabelFor(list);
        getChildren().setAll(title, list);
    }

    /** The changes that files make together; empty where they make none. */
    static Optional<ChangeList> of(List<ImportOutcome> outcomes, Messages messages) {
        ChangeSentences words = new ChangeSentences(messages);
        List<String> sentences = outcomes.stream()
                .flatMap(outcome -> words.of(outcome.changes()).stream())
                .map(ToldChange::message)
                .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new ChangeList(sentences, messages));
    }
}
