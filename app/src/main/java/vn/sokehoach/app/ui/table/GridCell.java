package vn.sokehoach.app.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.table.HeldCells.Held;

/** A cell: its column's text, or what was typed into it and is not kept yet; marked where it is chosen. */
public class GridCell<R, S> extends TreeTableCell<R, S> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LEADING = PseudoClass.getPseudoClass("leading");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final GridColumn<R, S> column;
    private @Nullable CellGrid<R> grid;

    protected GridCell(GridColumn<R, S> column) {
        this.column = column;
    }

    final void join(CellGrid<R> joined) {
        grid = joined;
        joined.watch(this);
        indexProperty().addListener((_, _, _) -> mark());
    }

    /** The row that it shows; null for none. */
    protected final @Nullable R row() {
        return isEmpty() || getTableRow() == null ? null : getTableRow().getItem();
    }

    /** Shows the row's own value. */
    protected void show(R row) {
        setGraphic(null);
        setText(column.text(row));
    }

    @Override
    protected final void updateItem(@Nullable S state, boolean empty) {
        super.updateItem(state, empty);
        refresh();
    }

    /** Shows anew what the row says, or what was typed. */
    final void refresh() {
        R row = row();
        Held<R> held = row == null || grid == null ? null : grid.held().at(row, column.key());
        pseudoClassStateChanged(HELD, held != null);
        pseudoClassStateChanged(REFUSED, held != null && !held.reason().isEmpty());
        setTooltip(held == null || held.reason().isEmpty() ? null : new Tooltip(held.reason()));
        if (row == null) {
            setText(null);
            setGraphic(null);
        } else if (held != null) {
            setGraphic(null);
            setText(held.cell().text());
        } else {
            show(row);
        }
        mark();
    }

    /** Shows whether it is among the chosen cells. */
    final void mark() {
        Block block = grid == null || isEmpty() ? null : grid.blockProperty().get();
        int at = block == null || getTableRow() == null ? -1 : getTableRow().getIndex();
        int across = at < 0 ? -1 : getTreeTableView().getVisibleLeafIndex(column);
        pseudoClassStateChanged(CHOSEN, block != null && at >= 0 && !block.isSingle() && block.holds(at, across));
        pseudoClassStateChanged(LEADING, block != null && at >= 0 && block.isLedBy(at, across));
    }
}
