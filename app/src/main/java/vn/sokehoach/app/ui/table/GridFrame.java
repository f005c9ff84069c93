package vn.sokehoach.app.ui.table;

import java.util.List;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.clip.Pasteboard;

/** A tree-table that is worked in as in a spreadsheet, with the field that lies over the cell that is typed into. */
public final class GridFrame<R> extends StackPane {
    private final CellGrid<R> grid;
    private final GridActs<R> acts;

    /** Gives a table its blocks, keys and mouse; what is typed goes to the taker. */
    public GridFrame(TreeTableView<R> table, List<? extends GridColumn<R, ?>> columns, CellTaker<R> taker,
            Pasteboard pasteboard, Messages messages) {
        this.grid = new CellGrid<>(table, columns);
        this.acts = new GridActs<>(grid, taker, pasteboard, messages);
        CellEditor<R> editor = new CellEditor<>(grid, acts, taker);
        GridKeys<R> keys = new GridKeys<>(grid, acts, editor);
        new GridMouse<>(grid, keys, editor);
        // JavaFX's own way of editing loses what was typed.
        table.setEditable(false);
        table.addEventFilter(ScrollEvent.SCROLL, _ -> editor.keep());
        getStyleClass().add("grid-frame");
        getChildren().setAll(table, editor);
    }

    /** The cells of the table. */
    public CellGrid<R> grid() {
        return grid;
    }

    /** Whether a paste while the keyboard is here goes into the cells. */
    public boolean takesPaste() {
        return acts.takesPaste();
    }

    /** Takes back what was typed last and is not recorded since a cell is not taken; false where nothing is. */
    public boolean takesBack() {
        boolean held = !grid.held().refused().isEmpty();
        if (held) {
            grid.held().withdraw();
        }
        return held;
    }
}
