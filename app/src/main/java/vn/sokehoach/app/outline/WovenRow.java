package vn.sokehoach.app.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Table;

/** Puts a row with one paragraph into a table; cells that reach over it grow. */
final class WovenRow {

    private WovenRow() {}

    /**
     * The table with the row.
     *
     * @param beside number of the block of a cell in the row before which, or behind which, it comes
     */
    static Table into(Table table, Paragraph woven, int beside, boolean behind) {
        int at = table.cells()
                .stream()
                .filter(cell -> cell.source().block() == beside)
                .mapToInt(cell -> behind ? cell.row() + cell.rowSpan() : cell.row())
                .findFirst()
                .orElse(table.rows());
        Set<Integer> covered = table.cells()
                .stream()
                .filter(cell -> reachesOver(cell, at))
                .flatMap(cell -> IntStream.range(cell.column(), cell.column() + cell.columnSpan()).boxed())
                .collect(Collectors.toSet());
        int first =
                IntStream.range(0, table.columns()).filter(column -> !covered.contains(column)).findFirst().orElse(0);
        int end = IntStream.range(first, table.columns()).filter(covered::contains).findFirst().orElse(table.columns());
        List<Cell> cells = new ArrayList<>(table.cells().stream().map(cell -> moved(cell, at)).toList());
        cells.add(new Cell(at, first, 1, Math.max(1, end - first), List.of(woven), woven.source()));
        return new Table(table.rows() + 1, table.columns(), table.ruled(), table.merged(), cells);
    }

    private static boolean reachesOver(Cell cell, int row) {
        return cell.row() < row && row < cell.row() + cell.rowSpan();
    }

    private static Cell moved(Cell cell, int at) {
        return new Cell(cell.row() >= at ? cell.row() + 1 : cell.row(), cell.column(),
                reachesOver(cell, at) ? cell.rowSpan() + 1 : cell.rowSpan(), cell.columnSpan(), cell.paragraphs(),
                cell.source());
    }
}
