package vn.sokehoach.app.ui.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.sokehoach.app.ui.document.TextRow.Grid;
import vn.sokehoach.app.ui.document.TextRow.Line;
import vn.sokehoach.app.ui.document.TextRow.Slot;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Table;

/** Takes a table apart into its rows, merged cells continued where they reach into further rows. */
final class TableRows {
    /** A narrow column of numbers still shows them, a wide one does not push the others together. */
    private static final double NARROWEST = 10;
    private static final double WIDEST = 80;

    private TableRows() {}

    static List<Line> of(Table table) {
        Grid grid = new Grid(table.ruled(), weights(table));
        Map<Integer, Map<Integer, Cell>> byRow = new HashMap<>();
        for (Cell cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                byRow.computeIfAbsent(row, _ -> new HashMap<>()).put(cell.column(), cell);
            }
        }
        List<Line> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            List<Slot> slots = slots(row, byRow.getOrDefault(row, Map.of()), table.columns());
            if (!slots.isEmpty()) {
                rows.add(new Line(grid, slots));
            }
        }
        return rows;
    }

    private static List<Slot> slots(int row, Map<Integer, Cell> cells, int columns) {
        List<Slot> slots = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Cell cell = cells.get(column);
            if (cell != null) {
                slots.add(new Slot(cell, cell.row() < row));
                column += cell.columnSpan() - 1;
            }
        }
        return slots;
    }

    private static List<Double> weights(Table table) {
        double[] letters = new double[table.columns()];
        int[] cells = new int[table.columns()];
        table.cells()
                .stream()
                .filter(cell -> cell.columnSpan() == 1 && !cell.paragraphs().isEmpty())
                .filter(cell -> cell.column() < letters.length)
                .forEach(cell -> {
                    letters[cell.column()] += cell.paragraphs().stream().mapToInt(part -> part.text().length()).sum();
                    cells[cell.column()]++;
                });
        return IntStream.range(0, letters.length)
                .mapToObj(column -> Math.clamp(letters[column] / Math.max(1, cells[column]) + 2, NARROWEST, WIDEST))
                .toList();
    }
}
