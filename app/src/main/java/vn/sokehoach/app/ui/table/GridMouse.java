package vn.sokehoach.app.ui.table;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The mouse in a table: a press chooses a cell, Shift or a drag leads the block, a second press lets it be edited. */
final class GridMouse<R> {
    private final CellGrid<R> grid;
    private final GridKeys<R> keys;
    private final CellEditor<R> editor;
    private boolean leading;
    private boolean again;

    GridMouse(CellGrid<R> grid, GridKeys<R> keys, CellEditor<R> editor) {
        this.grid = grid;
        this.keys = keys;
        this.editor = editor;
        grid.table().addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        grid.table().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        grid.table().addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        grid.table().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void pressed(MouseEvent press) {
        GridCell<?, ?> cell = cellUnder(press.getPickResult().getIntersectedNode());
        again = false;
        leading = cell != null && press.getButton() == MouseButton.PRIMARY;
        if (cell == null || press.getButton() != MouseButton.PRIMARY) {
            return;
        }
        editor.keep();
        int row = cell.getTableRow().getIndex();
        int column = grid.columns().indexOf(cell.getTableColumn());
        Block block = grid.blockProperty().get();
        again = block != null && block.isLedBy(row, column) && grid.table().isFocused() && press.getClickCount() == 1;
        grid.choose(block != null && press.isShiftDown() ? block.ledTo(row, column) : Block.at(row, column));
        if (press.isShiftDown()) {
            // The table's own would begin anew here.
            grid.table().requestFocus();
            press.consume();
        }
    }

    private void dragged(MouseEvent drag) {
        if (drag.isPrimaryButtonDown()) {
            leadTo(drag);
        }
    }

    /** A quick hand lets go over a cell of which no drag told. */
    private void released(MouseEvent release) {
        if (release.getButton() == MouseButton.PRIMARY) {
            leadTo(release);
            leading = false;
        }
    }

    /** A mouse that rests leads nowhere, though the press may have brought another row under it. */
    private void leadTo(MouseEvent mouse) {
        GridCell<?, ?> cell = cellUnder(mouse.getPickResult().getIntersectedNode());
        Block block = grid.blockProperty().get();
        if (leading && !mouse.isStillSincePress() && cell != null && block != null) {
            int row = cell.getTableRow().getIndex();
            int column = grid.columns().indexOf(cell.getTableColumn());
            if (!block.isLedBy(row, column)) {
                grid.choose(block.ledTo(row, column));
            }
        }
    }

    private void clicked(MouseEvent click) {
        boolean onCell = cellUnder(click.getPickResult().getIntersectedNode()) != null;
        Block block = grid.blockProperty().get();
        boolean single = block != null && block.isSingle() && click.getButton() == MouseButton.PRIMARY;
        if (onCell && single && click.isStillSincePress() && (again || click.getClickCount() == 2)) {
            again = false;
            if (grid.leadRow() != null && grid.leadColumn().filter(this::takesHere).isPresent()) {
                keys.edit();
            }
        }
    }

    private boolean takesHere(GridColumn<R, ?> column) {
        R row = grid.leadRow();
        return row != null && column.takes(row);
    }

    private @Nullable GridCell<?, ?> cellUnder(@Nullable Node picked) {
        for (Node up = picked; up != null; up = up.getParent()) {
            if (up instanceof GridCell<?, ?> cell) {
                return cell.isEmpty() || cell.getTableRow() == null || cell.getTableRow().isEmpty() ? null : cell;
            }
        }
        return null;
    }
}
