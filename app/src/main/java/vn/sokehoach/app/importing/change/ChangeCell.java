package vn.sokehoach.app.importing.change;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A change on one line with its check mark; the whole sentence in its tip. */
final class ChangeCell extends ListCell<Change> {
    private final CheckBox taken = new CheckBox();

    /** {@code toggled} is told the change of which the mark is clicked. */
    ChangeCell(Consumer<Change> toggled) {
        taken.setFocusTraversable(false);
        taken.setOnAction(_ -> {
            taken.setSelected(getItem().taken());
            toggled.accept(getItem());
        });
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Change change, boolean empty) {
        super.updateItem(change, empty);
        getStyleClass().remove("refused");
        if (empty || change == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        if (!change.taken()) {
            getStyleClass().add("refused");
        }
        taken.setSelected(change.taken());
        setGraphic(taken);
        setText(change.message());
        setTooltip(new Tooltip(change.message()));
    }
}
