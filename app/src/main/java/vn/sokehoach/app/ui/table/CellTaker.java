package vn.sokehoach.app.ui.table;

import java.util.List;
import java.util.function.Consumer;
import vn.sokehoach.app.ui.table.TypedCell.RefusedCell;

/** What keeps the cells of a table: takes what was typed into them, all of it or nothing. */
public interface CellTaker<R> {
    /**
     * Takes these cells as one step, or none of them.
     *
     * @param cells  of cells that can be typed into, at most one for each cell
     * @param answer is told in the window's thread which cells are the reason that none was taken; none where all were
     */
    void take(List<TypedCell<R>> cells, Consumer<List<RefusedCell<R>>> answer);

    /**
     * Whether a value that was chosen for a single cell needs more, which it then asks the person for; the cell is taken
     * with the answer.
     */
    default boolean asksForMore(TypedCell<R> cell) {
        return false;
    }

    /** The texts that may be meant by what is typed so far, likeliest first; empty where nothing can be proposed. */
    default List<String> proposals(R row, String column, String typed) {
        return List.of();
    }
}
