package vn.sokehoach.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.source.Source;

/** A table as a grid in which every place knows the cell that covers it. */
final class Grid {

    private final @Nullable Cell[][] cells;
    private final int columns;
    private final boolean merged;

    private Grid(@Nullable Cell[][] cells, int columns, boolean merged) {
        this.cells = cells;
        this.columns = columns;
        this.merged = merged;
    }

    /** The grid of tables that follow one another and have the same columns: pages of one table. */
    static Grid of(List<Table> tables) {
        int columns = tables.getFirst().columns();
        int rows = tables.stream().mapToInt(Table::rows).sum();
        @Nullable
        Cell[][] cells = new @Nullable Cell[rows][columns];
        int first = 0;
        for (Table table : tables) {
            for (Cell cell : table.cells()) {
                cover(cells, cell, first);
            }
            first += table.rows();
        }
        return new Grid(cells, columns, tables.getFirst().merged());
    }

    private static void cover(@Nullable Cell[][] cells, Cell cell, int first) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
                if (first + row < cells.length && column < cells[0].length) {
                    cells[first + row][column] = cell;
                }
            }
        }
    }

    int rows() {
        return cells.length;
    }

    int columns() {
        return columns;
    }

    /** Whether the format says which cells are merged. */
    boolean knowsMerges() {
        return merged;
    }

    /** The cell that covers a place, wherever it begins; null outside any cell. */
    @Nullable
    Cell covering(int row, int column) {
        return cells[row][column];
    }

    /** Whether a cell begins here. */
    boolean begins(int row, int column) {
        Cell cell = cells[row][column];
        return cell != null && (row == 0 || cells[row - 1][column] != cell)
                && (column == 0 || cells[row][column - 1] != cell);
    }

    /** The text of the cell that begins here; "" where it is empty or another cell covers the place. */
    String text(int row, int column) {
        return begins(row, column) ? Optional.ofNullable(cells[row][column]).map(Cell::text).orElse("") : "";
    }

    /** The text that a place shows, taken from the covering cell where it is merged. */
    String shown(int row, int column) {
        return Optional.ofNullable(cells[row][column]).map(Cell::text).orElse("");
    }

    List<String> row(int row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            texts.add(text(row, column));
        }
        return texts;
    }

    /** The place in the document of the first cell that covers a row. */
    Source source(int row) {
        return java.util.Arrays.stream(cells[row])
                .filter(Objects::nonNull)
                .map(Cell::source)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a row without cells: " + row));
    }

    /** The merges that begin in these rows, rows counted from the first of them. */
    List<Merge> merges(int from, int to) {
        List<Merge> merges = new ArrayList<>();
        for (int row = from; row < to; row++) {
            addMerges(row, row - from, to - row, merges);
        }
        return merges;
    }

    /** The merges that begin in a row, which counts as the first. */
    List<Merge> mergesOf(int row) {
        List<Merge> merges = new ArrayList<>();
        addMerges(row, 0, cells.length - row, merges);
        return merges;
    }

    private void addMerges(int row, int counted, int rowsBelow, List<Merge> merges) {
        for (int column = 0; column < columns; column++) {
            if (begins(row, column)) {
                Cell cell = cells[row][column];
                int span = Math.min(cell.rowSpan(), rowsBelow);
                if (span > 1 || cell.columnSpan() > 1) {
                    merges.add(new Merge(counted, column, span, cell.columnSpan()));
                }
            }
        }
    }
}
