package vn.sokehoach.core.appendix.layout;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.plan.PrintedTable.Merge;

/** Merges that a file can hold: within the grid, apart from one another, hiding no text. */
final class TidyMerges {
    private final List<List<String>> cells;
    private final int columns;
    private final boolean[][] taken;
    private final List<Merge> kept = new ArrayList<>();

    private TidyMerges(List<List<String>> cells, int columns) {
        this.cells = cells;
        this.columns = columns;
        this.taken = new boolean[cells.size()][columns];
    }

    /**
     * The merges that can stand.
     *
     * @param cells   all rows, each with a text for every column
     * @param parting rows that no merge runs through; one that does is parted there
     */
    static List<Merge> of(List<Merge> merges, List<List<String>> cells, int columns, List<Integer> parting) {
        TidyMerges tidy = new TidyMerges(cells, columns);
        for (Merge merge : merges) {
            int end = Math.min(merge.row() + merge.rows(), cells.size());
            int start = Math.max(0, merge.row());
            for (int row = start; row <= end; row++) {
                if (row == end || parting.contains(row)) {
                    tidy.keep(start, merge.column(), row - start, merge.columns());
                    start = row + 1;
                }
            }
        }
        return List.copyOf(tidy.kept);
    }

    private void keep(int row, int column, int rows, int wanted) {
        int width = Math.min(wanted, columns - column);
        if (column < 0 || rows <= 0 || width <= 0 || rows * width == 1 || !free(row, column, rows, width)) {
            return;
        }
        for (int y = row; y < row + rows; y++) {
            for (int x = column; x < column + width; x++) {
                taken[y][x] = true;
            }
        }
        kept.add(new Merge(row, column, rows, width));
    }

    private boolean free(int row, int column, int rows, int width) {
        for (int y = row; y < row + rows; y++) {
            for (int x = column; x < column + width; x++) {
                boolean corner = y == row && x == column;
                if (taken[y][x] || !corner && !cells.get(y).get(x).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }
}
