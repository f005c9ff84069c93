package vn.sokehoach.app.ui.table;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** What may be meant by what is typed, in a list below the field; the field itself is never written into. */
final class Suggestions<R> {
    private static final double ROW = 26;

    private final CellTaker<R> taker;
    private final Popup popup = new Popup();
    private final ListView<String> list = new ListView<>();
    private boolean proposed;

    Suggestions(CellTaker<R> taker) {
        this.taker = taker;
        list.setId("suggestions");
        list.getStyleClass().add("suggestions");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        popup.getContent().add(list);
        popup.setAutoFix(true);
    }

    /** Proposes below this field from now on; {@code taken} is called when a proposal is clicked at. */
    void beside(TextInputControl field, R row, GridColumn<R, ?> column, Runnable taken) {
        ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper(field.getText());
        field.textProperty().addListener((_, _, text) -> {
            if (!text.equals(typed.get())) {
                typed.set(text);
                propose(field, taker.proposals(row, column.key(), text));
            }
        });
        if (field.getSelection().getLength() == 0 && !field.getText().isEmpty()) {
            propose(field, taker.proposals(row, column.key(), field.getText()));
        }
        list.setOnMouseClicked(_ -> taken.run());
    }

    private void propose(TextInputControl field, List<String> texts) {
        proposed = !texts.isEmpty();
        list.getItems().setAll(texts);
        list.getSelectionModel().select(0);
        if (!proposed) {
            popup.hide();
            return;
        }
        list.setPrefSize(Math.max(200, field.getWidth()), texts.size() * ROW + 2);
        Bounds below = field.localToScreen(field.getBoundsInLocal());
        if (below != null && !popup.isShowing()) {
            popup.show(field, below.getMinX(), below.getMaxY());
        }
    }

    /** Whether the key moved in the list. */
    boolean pressed(KeyEvent key) {
        if (!popup.isShowing()) {
            return false;
        }
        switch (key.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The proposal that is marked; null where nothing is proposed. */
    @Nullable
    String picked() {
        return proposed ? list.getSelectionModel().getSelectedItem() : null;
    }

    void hide() {
        proposed = false;
        popup.hide();
    }
}
