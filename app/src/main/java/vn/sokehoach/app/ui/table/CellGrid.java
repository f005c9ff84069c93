package vn.sokehoach.app.ui.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import org.jspecify.annotations.Nullable;

/** The cells of a tree-table: which are chosen, what was typed into them, and how to get from one to the next. */
public final class CellGrid<R> {
    private final TreeTableView<R> table;
    private final HeldCells<R> held = new HeldCells<>();
    private final ReadOnlyObjectWrapper<@Nullable Block> block = new ReadOnlyObjectWrapper<>();
    private final Set<GridCell<R, ?>> cells = Collections.newSetFromMap(new WeakHashMap<>());
    /** The cells that were chosen when last none were any more; null for none. */
    private @Nullable Block left;
    private int home;
    private @Nullable R anchor;
    private @Nullable R lead;

    /** The cells of this table, whose columns are all of this package's kind. */
    public CellGrid(TreeTableView<R> table, List<? extends GridColumn<R, ?>> columns) {
        this.table = table;
        join(columns);
        block.addListener((_, _, _) -> cells.forEach(GridCell::mark));
        held.allProperty().addListener((_, _, _) -> cells.forEach(GridCell::refresh));
        table.getSelectionModel().selectedItemProperty().addListener((_, _, item) -> follow(item));
    }

    /** Makes the cells of these columns too. */
    public void join(List<? extends GridColumn<R, ?>> columns) {
        columns.forEach(column -> column.join(this));
    }

    /** The table itself. */
    TreeTableView<R> table() {
        return table;
    }

    /** What was typed and is not kept. */
    public HeldCells<R> held() {
        return held;
    }

    ReadOnlyObjectProperty<@Nullable Block> blockProperty() {
        return block.getReadOnlyProperty();
    }

    /** Whether cells are chosen, so that keys and the clipboard speak of them. */
    public boolean hasBlock() {
        return block.get() != null;
    }

    void watch(GridCell<R, ?> cell) {
        cells.add(cell);
    }

    /** The rows that are unfolded, from top to bottom. */
    List<R> rows() {
        List<R> rows = new ArrayList<>();
        table.getRoot().getChildren().forEach(item -> add(item, rows));
        return rows;
    }

    private static <R> void add(TreeItem<R> item, List<R> rows) {
        rows.add(item.getValue());
        if (item.isExpanded()) {
            item.getChildren().forEach(child -> add(child, rows));
        }
    }

    /** The columns that are shown, from left to right. */
    List<GridColumn<R, ?>> columns() {
        List<GridColumn<R, ?>> columns = new ArrayList<>();
        table.getVisibleLeafColumns().forEach(column -> columns.add((GridColumn<R, ?>) column));
        return columns;
    }

    /** The row that leads; null for none. */
    @Nullable
    R leadRow() {
        return block.get() == null ? null : lead;
    }

    /** The column that leads; empty for none. */
    Optional<GridColumn<R, ?>> leadColumn() {
        Block now = block.get();
        return now == null || now.column() >= columns().size() ? Optional.empty()
                : Optional.of(columns().get(now.column()));
    }

    /** Chooses the cells between two; brings the one that leads into sight. */
    void choose(Block wanted) {
        List<R> rows = rows();
        int last = columns().size() - 1;
        if (rows.isEmpty() || last < 0) {
            block.set(null);
            return;
        }
        Block now = new Block(within(wanted.anchorRow(), rows.size() - 1), within(wanted.anchorColumn(), last),
                within(wanted.row(), rows.size() - 1), within(wanted.column(), last));
        anchor = rows.get(now.anchorRow());
        lead = rows.get(now.row());
        home = now.column();
        block.set(now);
        if (table.getSelectionModel().getSelectedIndex() != now.row()) {
            table.getSelectionModel().clearAndSelect(now.row());
        }
        bringIntoSight(now);
    }

    /** Chooses the cells again that were chosen, after other rows are shown. */
    public void restore() {
        Block before = block.get();
        if (before == null) {
            return;
        }
        List<R> rows = rows();
        int row = indexOf(rows, lead);
        int from = indexOf(rows, anchor);
        block.set(null);
        if (row >= 0) {
            choose(from < 0 ? Block.at(row, before.column())
                    : new Block(from, before.anchorColumn(), row, before.column()));
        }
    }

    /**
     * Goes on with the rows that stand for the former ones; the same cells stay chosen.
     *
     * @param again the new row for a former one; empty where it has none
     * @return how many typed cells are given up that were not on their way
     */
    public long carryOver(Function<R, Optional<R>> again) {
        anchor = anchor == null ? null : again.apply(anchor).orElse(null);
        lead = lead == null ? null : again.apply(lead).orElse(null);
        return held.carryOver(again);
    }

    /** Chooses the next cell, from the end of a row the first one of the next row; -1 for the one before. */
    void next(int step) {
        Block now = block.get();
        int across = columns().size();
        int at = now == null ? step : now.row() * across + now.column() + step;
        choose(Block.at(Math.floorDiv(at, across), Math.floorMod(at, across)));
    }

    private static <R> int indexOf(List<R> rows, @Nullable R wanted) {
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index) == wanted) {
                return index;
            }
        }
        return -1;
    }

    /** A row that is chosen elsewhere leads in the same column; one that led before leads the same cells again. */
    private void follow(@Nullable TreeItem<R> item) {
        Block before = block.get();
        if (item == null) {
            left = before == null ? left : before;
            block.set(null);
        } else if (before == null && left != null && item.getValue() == lead) {
            block.set(left);
            restore();
        } else if (item.getValue() != leadRow()) {
            int row = table.getRow(item);
            if (row >= 0) {
                choose(Block.at(row, home));
            }
        }
    }

    private void bringIntoSight(Block now) {
        cellAt(now.row(), now.column()).ifPresentOrElse(_ -> {}, () -> {
            table.scrollTo(now.row() > 2 ? now.row() - 2 : now.row());
            table.scrollToColumnIndex(now.column());
        });
    }

    /** The cell on the screen; empty where it is out of sight. */
    Optional<GridCell<R, ?>> cellAt(int row, int column) {
        List<GridColumn<R, ?>> columns = columns();
        return cells.stream()
                .filter(cell -> cell.getScene() != null && cell.isVisible() && !cell.isEmpty()
                        && cell.getTableRow() != null
                        && cell.getTableRow().getIndex() == row && cell.getTableRow().isVisible()
                        && column < columns.size() && cell.getTableColumn() == columns.get(column))
                .filter(this::isInSight)
                .findFirst();
    }

    private boolean isInSight(GridCell<R, ?> cell) {
        double top = table.sceneToLocal(cell.localToScene(cell.getBoundsInLocal())).getMinY();
        double bottom = table.sceneToLocal(cell.localToScene(cell.getBoundsInLocal())).getMaxY();
        return top >= 0 && bottom <= table.getHeight() + 1;
    }

    private static int within(int wanted, int last) {
        return Math.clamp(wanted, 0, last);
    }
}
