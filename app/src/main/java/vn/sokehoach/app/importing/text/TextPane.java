package vn.sokehoach.app.importing.text;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.importing.text.DocumentText.Place;
import vn.sokehoach.app.ui.Messages;

/** The document from top to bottom; only what is in sight is built, however long it is. */
public final class TextPane extends ListView<TextRow> {
    /** How much is left above the row that is brought into view, in pixels, so that its context shows. */
    private static final double CONTEXT = 60;

    private final TextModel model;
    private final Set<TextRowCell> cells = new HashSet<>();

    public TextPane(TextModel model, Messages messages) {
        this.model = model;
        getStyleClass().add("text-pane");
        setId("review-text");
        setAccessibleText(messages.get("review.text"));
        setCellFactory(_ -> {
            TextRowCell cell = new TextRowCell(model, this);
            cells.add(cell);
            return cell;
        });
        getItems().setAll(model.rows());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.shownProperty().addListener((_, _, _) -> bringIntoView());
        model.marksProperty().addListener((_, _, _) -> cells.forEach(TextRowCell::mark));
        bringIntoView();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isControlDown() && getFocusModel().getFocusedIndex() >= 0) {
            key.consume();
            model.pick(getFocusModel().getFocusedIndex());
        }
    }

    private void bringIntoView() {
        cells.forEach(TextRowCell::refresh);
        @Nullable
        Place place = model.shownProperty().get();
        if (place != null) {
            getSelectionModel().clearAndSelect(place.row());
            bringIntoView(place.row());
        }
    }

    private void bringIntoView(int row) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            scrollTo(row);
        } else if (!isInSight(row, flow)) {
            scrollTo(row);
            layout();
            flow.scrollPixels(-CONTEXT);
        }
    }

    private static boolean isInSight(int row, VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() < row && row < last.getIndex();
    }
}
