package vn.sokehoach.data.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.data.block.Extent;

/** A sheet as it is met in its file: filled cells, merges, what is hidden; empty cells cost nothing, wherever they end. */
final class MetSheet {
    private final MetWorkbook workbook;
    private final String name;
    private final boolean shown;
    private final boolean wanted;
    private final ArrayList<MetCell> cells = new ArrayList<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final TreeSet<Integer> rows = new TreeSet<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private boolean filled;
    private boolean leftOut;

    MetSheet(MetWorkbook workbook, String name, boolean shown, boolean wanted) {
        this.workbook = workbook;
        this.name = name;
        this.shown = shown;
        this.wanted = wanted;
    }

    /**
     * A filled cell.
     *
     * @throws UnreadableDocument where the workbook has too many
     */
    void add(MetCell cell) throws UnreadableDocument {
        filled = true;
        if (!wanted) {
            return;
        }
        workbook.count();
        if (!leftOut) {
            cells.add(cell);
            workbook.keep(1, rows.add(cell.row()) ? 1 : 0);
        }
    }

    /** A merged range; it is kept where it covers a filled row, which must have been met before. */
    void merge(CellRangeAddress range) {
        Integer first = rows.ceiling(range.getFirstRow());
        if (!leftOut && first != null && first <= range.getLastRow()) {
            merges.add(range);
            workbook.keep(1, 0);
        }
    }

    /** A row that is not shown, from 0. */
    void hideRow(int row) {
        hiddenRows.set(row);
    }

    /** Columns that are not shown, from 0, the last one included. */
    void hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
    }

    /** Forgets what it holds: it is too much. */
    void leaveOut() {
        int forgotten = kept();
        int forgottenRows = rows();
        leftOut = true;
        cells.clear();
        cells.trimToSize();
        merges.clear();
        rows.clear();
        workbook.keep(-forgotten, -forgottenRows);
    }

    String name() {
        return name;
    }

    boolean isShown() {
        return shown;
    }

    /** Whether its cells are kept. */
    boolean isWanted() {
        return wanted;
    }

    boolean isEmpty() {
        return !filled;
    }

    /** Whether it holds too much, so that nothing of it is read on. */
    boolean isLeftOut() {
        return leftOut;
    }

    /** How many cells and merges it holds. */
    int kept() {
        return cells.size() + merges.size();
    }

    /** How many rows it holds. */
    int rows() {
        return rows.size();
    }

    /** The filled cells in reading order; none where it was left out. */
    List<MetCell> cells() {
        cells.sort(Comparator.comparingInt(MetCell::row).thenComparingInt(MetCell::column));
        return cells;
    }

    List<CellRangeAddress> merges() {
        return merges;
    }

    boolean isRowHidden(int row) {
        return hiddenRows.get(row);
    }

    boolean isColumnHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** That it was left out, with how much is read; empty where it is read. */
    Optional<DraftProblem> problem(String file) {
        return leftOut ? Optional.of(new DraftProblem(DraftProblem.Code.SHEET_TOO_LARGE,
                List.of(name, Integer.toString(Extent.MOST_ROWS), Integer.toString(Extent.MOST_CELLS)),
                file, null)) : Optional.empty();
    }
}
