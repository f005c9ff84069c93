package vn.sokehoach.app.round.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.form.FormSentences;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.usecase.intake.ReceivedForm;

/** In whole words: what is to be told of the chosen form, and what stands in the chosen cell. */
final class ToldPane extends TextArea {
    private final Messages messages;
    private final FormSentences sentences;

    ToldPane(IntakeModel model, CellsTable cells, Messages messages) {
        this.messages = messages;
        this.sentences = new FormSentences(messages);
        setId("form-problems");
        setEditable(false);
        setWrapText(true);
        setAccessibleText(messages.get("intake.column.problems"));
        ReadOnlyObjectProperty<CellChange> cell = cells.getSelectionModel().selectedItemProperty();
        textProperty().bind(Bindings.createStringBinding(() -> words(model.chosenProperty().get(), cell.get()),
                model.chosenProperty(), cell));
    }

    private String words(@Nullable ReceivedForm form, @Nullable CellChange change) {
        List<String> lines = new ArrayList<>();
        if (form != null) {
            form.problems()
                    .forEach(problem -> lines.add(problem.where() == null ? sentences.of(problem)
                            : problem.where() + ": " + sentences.of(problem)));
        }
        if (change != null) {
            lines.add(sentences.field(change.field()));
            lines.add(line("intake.column.sent", change, change.sent()));
            lines.add(line("intake.column.ours", change, change.ours()));
            lines.add(line("intake.column.returned", change, change.returned()));
            lines.add(sentences.subject(change));
        }
        return String.join("\n", lines);
    }

    private String line(String key, CellChange change, String value) {
        return messages.get(key) + ": " + sentences.value(change.field(), value);
    }
}
