package vn.sokehoach.app.ui.document;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.document.DocumentText.Place;

/** The document from top to bottom; only what is in sight is built, however long it is. */
public final class TextPane extends ListView<TextRow> {
    /** How much is left above the row that is brought into view, in pixels, so that its context shows. */
    private static final double CONTEXT = 60;

    private final TextModel model;
    private final IntConsumer offer;
    private final Set<TextRowCell> cells = new HashSet<>();

    /** Shows a text to be picked in. */
    public TextPane(TextModel model, String id, Messages messages) {
        this(model, id, messages, _ -> {});
    }

    /** {@code offer} is told a row that nothing understood when the person asks what to make of it. */
    public TextPane(TextModel model, String id, Messages messages, IntConsumer offer) {
        this.model = model;
        this.offer = offer;
        getStyleClass().add("text-pane");
        setId(id);
        setAccessibleText(messages.get("review.text"));
        setCellFactory(_ -> {
            TextRowCell cell = new TextRowCell(model, this, messages);
            cells.add(cell);
            return cell;
        });
        getItems().setAll(model.rows());
        setOnContextMenuRequested(_ -> offer(getFocusModel().getFocusedIndex()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.shownProperty().addListener((_, _, _) -> bringIntoView());
        model.marksProperty().addListener((_, _, _) -> cells.forEach(TextRowCell::mark));
        model.badgesProperty().addListener((_, _, _) -> cells.forEach(TextRowCell::refresh));
        // Only rows that were laid out tell how high they are: where the place is, is known from then on.
        heightProperty().addListener((_, before, _) -> {
            if (before.doubleValue() == 0) {
                Platform.runLater(this::bringIntoView);
            }
        });
        bringIntoView();
    }

    private void pressed(KeyEvent key) {
        int row = getFocusModel().getFocusedIndex();
        boolean asked = key.getCode() == KeyCode.ENTER && !key.isControlDown();
        if (asked && row >= 0) {
            key.consume();
            model.pick(row);
            offer(row);
        }
    }

    private void offer(int row) {
        if (model.isUnread(row)) {
            offer.accept(row);
        }
    }

    /** Where the last line of a row ends, in pixels from the upper edge; the upper edge for a row out of sight. */
    public double bottomOf(int row) {
        return cells.stream()
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == row && cell.isVisible())
                .mapToDouble(cell -> sceneToLocal(cell.localToScene(cell.getBoundsInLocal())).getMaxY())
                .findFirst()
                .orElse(0);
    }

    private void bringIntoView() {
        cells.forEach(TextRowCell::refresh);
        @Nullable
        Place place = model.shownProperty().get();
        if (place != null && getWidth() > 0) {
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
