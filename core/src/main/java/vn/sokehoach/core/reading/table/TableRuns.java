package vn.sokehoach.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Table;

/** Tells which tables under one caption are pieces of one table (pages of it) and which are tables of their own. */
public final class TableRuns {

    private TableRuns() {}

    /** The tables in runs; each run has the same columns, and a header only in its first piece, or the same again. */
    public static List<List<Table>> of(List<Table> tables) {
        List<List<Table>> runs = new ArrayList<>();
        for (Table table : tables) {
            if (!runs.isEmpty() && goesOn(runs.getLast().getFirst(), table)) {
                runs.getLast().add(table);
            } else {
                runs.add(new ArrayList<>(List.of(table)));
            }
        }
        return runs;
    }

    private static boolean goesOn(Table first, Table next) {
        if (first.columns() != next.columns()) {
            return false;
        }
        Grid grid = firstRow(next);
        boolean headed = next.rows() > 0 && TableShape.opensHeader(grid, 0);
        return !headed || firstRow(first).row(0).equals(grid.row(0));
    }

    /** The cells of a table are in the order of its rows. */
    private static Grid firstRow(Table table) {
        List<Cell> cells = table.cells().stream().takeWhile(cell -> cell.row() == 0).toList();
        return Grid.of(
                List.of(new Table(Math.min(1, table.rows()), table.columns(), table.ruled(), table.merged(), cells)));
    }
}
