package vn.sokehoach.app.importing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.Candidates.Candidate;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.usecase.importing.ImportOutcome;

/** Above the review: which of the plans and files of the call is shown, and what would become of it. */
final class CandidateBar extends HBox {
    private final Messages messages;
    private final ComboBox<Candidate> choice = new ComboBox<>();
    private final Label kind = new Label();
    private final Label counts = new Label();

    CandidateBar(List<Candidate> all, Messages messages) {
        this.messages = messages;
        getStyleClass().add("candidate-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label(messages.get("import.title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        choice.setId("review-choice");
        choice.setAccessibleText(messages.get("import.choice"));
        choice.getItems().setAll(all);
        choice.setCellFactory(_ -> new NameCell(true));
        choice.setButtonCell(new NameCell(false));
        choice.setVisibleRowCount(12);
        choice.setDisable(all.size() == 1);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(counts, Priority.ALWAYS);
        counts.getStyleClass().add("muted");
        counts.setWrapText(true);
        counts.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(title, choice, kind, counts);
    }

    /** Calls back with what is chosen, now and later. */
    void onChosen(Consumer<Candidate> chosen) {
        choice.valueProperty().addListener((_, _, candidate) -> {
            describe(candidate);
            chosen.accept(candidate);
        });
        choice.getSelectionModel().selectFirst();
    }

    /** What is chosen. */
    Candidate chosen() {
        return choice.getValue();
    }

    private void describe(Candidate candidate) {
        ImportOutcome.Kind what = kindOf(candidate);
        kind.setText(messages.of("import.kind", what));
        kind.getStyleClass().setAll("label", "badge", "badge-" + what.name().toLowerCase(Locale.ROOT));
        counts.setText(candidate.outcomes()
                .stream()
                .map(ImportOutcome::counts)
                .filter(Objects::nonNull)
                .reduce(CountWords::sum)
                .map(all -> CountWords.of(all, messages))
                .orElse(""));
    }

    private static ImportOutcome.Kind kindOf(Candidate candidate) {
        return candidate.outcomes()
                .stream()
                .map(ImportOutcome::kind)
                .filter(what -> what != ImportOutcome.Kind.UNCHANGED)
                .findFirst()
                .orElse(ImportOutcome.Kind.UNCHANGED);
    }

    private final class NameCell extends ListCell<Candidate> {
        private final boolean told;

        /** {@code told} says whether it tells what would become of the files. */
        private NameCell(boolean told) {
            this.told = told;
        }

        @Override
        protected void updateItem(@Nullable Candidate candidate, boolean empty) {
            super.updateItem(candidate, empty);
            if (empty || candidate == null) {
                setText(null);
                return;
            }
            setText(told ? messages.get("import.choice.name", candidate.files(),
                    messages.of("import.kind", kindOf(candidate))) : candidate.files());
        }
    }
}
