package vn.sokehoach.app.ui.table;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * The field that lies over a cell while it is typed into.
 *
 * <p>It has the keyboard before the event that opened it ends, since Unikey's next key, a Backspace that takes the letter
 * back, may follow at once. What was typed is kept whenever the field is left (JavaFX's own drops it: JDK-8089514).
 */
final class CellEditor<R> extends Pane {
    private static final double WIDEST = 360;
    private static final double LONG_WIDTH = 260;
    private static final double LONG_HEIGHT = 92;

    private final CellGrid<R> grid;
    private final GridActs<R> acts;
    private final Suggestions<R> suggestions;
    private @Nullable Opened<R> opened;

    CellEditor(CellGrid<R> grid, GridActs<R> acts, CellTaker<R> taker) {
        this.grid = grid;
        this.acts = acts;
        this.suggestions = new Suggestions<>(taker);
        setPickOnBounds(false);
        getStyleClass().add("cell-editor");
    }

    boolean isOpen() {
        return opened != null;
    }

    /** Opens over the leading cell where it can be typed into; with {@code typed}, else with what stands there. */
    boolean open(@Nullable String typed) {
        Block block = grid.blockProperty().get();
        R row = grid.leadRow();
        Optional<GridColumn<R, ?>> column = grid.leadColumn();
        if (block == null || row == null || column.isEmpty() || !column.get().takes(row)) {
            return false;
        }
        if (grid.cellAt(block.row(), block.column()).isEmpty()) {
            grid.table().scrollTo(block.row());
            grid.table().scrollToColumnIndex(block.column());
            // The first layout moves the bars, the second makes the cells that came into sight.
            grid.table().layout();
            grid.table().layout();
        }
        Optional<GridCell<R, ?>> cell = grid.cellAt(block.row(), block.column());
        cell.ifPresent(under -> open(new Opened<>(row, column.get(), field(column.get())), under, typed));
        return cell.isPresent();
    }

    private void open(Opened<R> now, GridCell<R, ?> under, @Nullable String typed) {
        opened = now;
        TextInputControl field = now.field;
        HeldCells.@Nullable Held<R> held = grid.held().at(now.row, now.column.key());
        field.setText(typed != null ? typed : held != null ? held.cell().text() : now.column.text(now.row));
        field.setId("cell-editor");
        field.setAccessibleText(now.column.getText());
        getChildren().setAll(field);
        place(field, under, now.column.isLong());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && opened == now) {
                keep();
            }
        });
        // A field that gets its skin after the focus selects all, and the next letter would replace the first.
        field.applyCss();
        field.requestFocus();
        if (typed == null) {
            field.selectAll();
        } else {
            field.positionCaret(typed.length());
        }
        suggestions.beside(field, now.row, now.column, this::keepMarked);
    }

    private static TextInputControl field(GridColumn<?, ?> column) {
        if (!column.isLong()) {
            return new TextField();
        }
        TextArea area = new TextArea();
        area.setWrapText(true);
        return area;
    }

    private void place(TextInputControl field, GridCell<R, ?> cell, boolean isLong) {
        Bounds bounds = sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
        double width = isLong ? Math.max(bounds.getWidth(), LONG_WIDTH) : Math.min(bounds.getWidth(), WIDEST);
        double height = isLong ? LONG_HEIGHT : bounds.getHeight();
        field.resizeRelocate(Math.max(0, Math.min(bounds.getMinX(), getWidth() - width)),
                Math.max(0, Math.min(bounds.getMinY(), getHeight() - height)), width, height);
        field.setManaged(false);
    }

    private void pressed(KeyEvent key) {
        KeyCode code = key.getCode();
        if (code == KeyCode.ENTER && key.isAltDown() && opened != null && opened.column.isLong()) {
            opened.field.replaceSelection("\n");
        } else if (code == KeyCode.ENTER && key.isControlDown()) {
            setAll();
        } else if (code == KeyCode.ENTER) {
            down(key.isShiftDown() ? -1 : 1);
        } else if (code == KeyCode.TAB) {
            keepMarked();
            grid.next(key.isShiftDown() ? -1 : 1);
        } else if (code == KeyCode.ESCAPE) {
            takeBack();
        } else if (!suggestions.pressed(key)) {
            return;
        }
        key.consume();
    }

    /** Keeps what was typed, or the proposal that is marked, and goes on to the cell below. */
    private void down(int rows) {
        keepMarked();
        Block block = grid.blockProperty().get();
        if (block != null) {
            grid.choose(Block.at(block.row() + rows, block.column()));
        }
    }

    private void setAll() {
        String marked = suggestions.picked();
        Opened<R> ended = close();
        grid.table().requestFocus();
        if (ended != null) {
            acts.setAll(marked == null ? ended.field.getText() : marked);
        }
    }

    private void keepMarked() {
        String marked = suggestions.picked();
        if (marked != null && opened != null) {
            Opened<R> ended = opened;
            close();
            acts.type(ended.row, ended.column, marked);
        } else {
            keep();
        }
        grid.table().requestFocus();
    }

    /** Ends the edit and keeps what was typed, as it was typed; nothing where none is open. */
    void keep() {
        Opened<R> ended = close();
        if (ended != null) {
            acts.type(ended.row, ended.column, ended.field.getText());
        }
    }

    private void takeBack() {
        close();
        grid.table().requestFocus();
    }

    private @Nullable Opened<R> close() {
        Opened<R> ended = opened;
        // First, so that what the change of focus brings about finds the edit ended.
        opened = null;
        suggestions.hide();
        getChildren().clear();
        return ended;
    }

    private record Opened<R>(R row, GridColumn<R, ?> column, TextInputControl field) {}
}
