package vn.sokehoach.data.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.GridShape;

/** The cells of a table on their places, as HTML lays them: each in the first column that no cell above reaches into. */
final class CellGrid {
    /** As far as a browser follows a span. */
    private static final int WIDEST = 1_000;
    private static final int MOST_PLACES = 2_000_000;

    private final List<Cell> cells = new ArrayList<>();
    private final GridShape shape = new GridShape();
    private final int[] takenUntil = new int[WIDEST];
    private int row = -1;
    private int column;
    private int endOfSection = Integer.MAX_VALUE;

    /** A cell with what is in it; row and column in the grid of the file. */
    record Cell(int row, int column, int rowSpan, int columnSpan, List<Draft> content) {

        Stream<Draft.Text> texts() {
            return content.stream().flatMap(Draft::texts);
        }
    }

    List<Cell> cells() {
        return cells;
    }

    int columns() {
        return shape.columns();
    }

    /** A section of so many rows begins: no cell reaches out of it. */
    void beginSection(int rows) {
        endOfSection = row + 1 + rows;
        Arrays.fill(takenUntil, 0);
    }

    void beginRow() {
        row++;
        column = 0;
    }

    /**
     * The next cell of the row.
     *
     * @param rowSpan how many rows it covers; 0 for all that follow in its section
     * @throws UnreadableDocument CAP_EXCEEDED where the table has too many places
     */
    void add(int columnSpan, int rowSpan, List<Draft> content) throws UnreadableDocument {
        while (column < WIDEST && takenUntil[column] > row) {
            column++;
        }
        if (column == WIDEST) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "cells");
        }
        int width = Math.clamp(columnSpan, 1, WIDEST - column);
        int height = rowSpan == 0 ? endOfSection - row : Math.clamp(rowSpan, 1, Math.max(1, endOfSection - row));
        cells.add(new Cell(row, column, height, width, content));
        Arrays.fill(takenUntil, column, column + width, row + height);
        shape.begins(column);
        column += width;
        shape.reaches(column);
        if ((long) (row + 1) * shape.columns() > MOST_PLACES) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "cells");
        }
    }

    /** The table with the rows and columns that are seen: rows into which no cell reaches are left out. */
    Draft.Grid drawn(boolean ruled) {
        int rows = row + 1;
        int[] seen = seenRows(rows);
        List<Draft.Slot> slots = cells.stream()
                .map(cell -> new Draft.Slot(seen[cell.row], shape.column(cell.column),
                        seen[Math.min(rows, cell.row + Math.min(rows, cell.rowSpan))] - seen[cell.row],
                        shape.span(cell.column, cell.columnSpan), cell.texts().toList()))
                .toList();
        return new Draft.Grid(seen[rows], shape.columns(), ruled, true, slots);
    }

    /** For each row how many rows before it are seen. */
    private int[] seenRows(int rows) {
        boolean[] reached = new boolean[rows];
        int[] reach = new int[rows];
        cells.forEach(cell -> reach[cell.row] = Math.max(reach[cell.row], Math.min(rows, cell.rowSpan)));
        for (int at = 0, until = 0; at < rows; at++) {
            until = Math.max(until, at + reach[at]);
            reached[at] = at < until;
        }
        int[] seen = new int[rows + 1];
        for (int at = 0; at < rows; at++) {
            seen[at + 1] = seen[at] + (reached[at] ? 1 : 0);
        }
        return seen;
    }
}
