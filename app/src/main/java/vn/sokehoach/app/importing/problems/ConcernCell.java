package vn.sokehoach.app.importing.problems;

import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A concern on one line, its place under it; the whole sentence in its tip. */
final class ConcernCell extends ListCell<Concern> {
    private final Label sentence = new Label();
    private final Label where = new Label();
    private final VBox both = new VBox(sentence, where);

    /** {@code picked} is told the number of a concern that is clicked. */
    ConcernCell(IntConsumer picked) {
        where.getStyleClass().add("muted");
        sentence.setMinWidth(0);
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (!isEmpty()) {
                picked.accept(getIndex());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Concern concern, boolean empty) {
        super.updateItem(concern, empty);
        if (empty || concern == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        sentence.setText(concern.sentence());
        where.setText(concern.where());
        setGraphic(both);
        setTooltip(new Tooltip(concern.sentence()));
        setAccessibleText(concern.sentence());
    }
}
