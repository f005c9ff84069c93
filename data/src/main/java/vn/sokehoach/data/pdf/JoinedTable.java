package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import vn.sokehoach.data.block.Draft;
import vn.sokehoach.data.block.Label;
import vn.sokehoach.data.block.Wording;
import vn.sokehoach.data.block.WrappedParagraphs;

/**
 * A table that may go on over pages: heads that pages repeat are left out, rows and merged cells that a page cuts are
 * put together again.
 */
final class JoinedTable {
    private final double leading;
    private final List<PageTable> parts = new ArrayList<>();
    private final List<OpenCell> cells = new ArrayList<>();
    /** Empty cells at the top of a page: perhaps the rest of a merged cell of the page before. */
    private final List<OpenCell> doubtful = new ArrayList<>();
    private int rows;

    JoinedTable(PageTable first, double leading) {
        this.leading = leading;
        parts.add(first);
        place(first, 0, 0);
        rows = first.rows().spaces();
    }

    /** A cell that may still grow. */
    private static final class OpenCell {
        private final int row;
        private final Box box;
        private final List<Piece> pieces = new ArrayList<>();
        private int rowSpan;

        OpenCell(int row, int rowSpan, Box box) {
            this.row = row;
            this.rowSpan = rowSpan;
            this.box = box;
        }

        boolean isEmpty() {
            return pieces.stream().allMatch(piece -> piece.cell.isEmpty());
        }

        /** Whether the text breaks off in the middle of a name or sentence that the other cell goes on with. */
        boolean goesOnIn(PageTable.Cell other) {
            if (isEmpty() || other.isEmpty()) {
                return false;
            }
            String last = lastLine();
            String next = other.lines().getFirst().text();
            return !Label.begins(next) && !Wording.isEnded(last)
                    && (Wording.hangs(last) || Character.isLowerCase(next.codePointAt(0)));
        }

        /** The last line that it has; a page may hold nothing of it but its border. */
        private String lastLine() {
            List<TextLine> lines = pieces.stream().flatMap(piece -> piece.cell.lines().stream()).toList();
            return lines.getLast().text();
        }

        int end() {
            return row + rowSpan;
        }
    }

    /** What of a cell stands on one page. */
    private record Piece(PageTable.Cell cell, int page) {}

    /** Takes a table of the next page in where it goes on with this one; false where it is another. */
    boolean take(PageTable next) {
        PageTable before = parts.getLast();
        if (!next.outline().standsAs(before.outline())) {
            return false;
        }
        int head = repeatedHead(next);
        if (head == next.rows().spaces()) {
            return true;
        }
        boolean cut = new CutRow(before.lastCells(), next.cellsOf(head), leading).isCut();
        int shift = rows - head - (cut ? 1 : 0);
        place(next, head, shift);
        rows = shift + next.rows().spaces();
        parts.add(next);
        return true;
    }

    /** How many rows at its beginning say what the first rows of the whole table say. */
    private int repeatedHead(PageTable next) {
        PageTable first = parts.getFirst();
        int most = Math.min(first.rows().spaces(), next.rows().spaces());
        int same = 0;
        while (same < most && texts(first, same).equals(texts(next, same)) && !texts(next, same).isEmpty()) {
            same++;
        }
        return same;
    }

    private static List<String> texts(PageTable table, int row) {
        return table.cellsOf(row).stream().filter(cell -> !cell.isEmpty()).map(JoinedTable::text).toList();
    }

    private static String text(PageTable.Cell cell) {
        return String.join(" ", cell.lines().stream().map(TextLine::text).toList());
    }

    private void place(PageTable table, int head, int shift) {
        Edges down = table.rows();
        for (PageTable.Cell cell : table.cells()) {
            int row = down.nearest(cell.box().top());
            int below = down.nearest(cell.box().bottom());
            if (row >= head) {
                place(cell, row + shift, Math.max(1, below - row), row == head && shift > 0, table.page());
            }
        }
    }

    private void place(PageTable.Cell cell, int row, int rowSpan, boolean first, int page) {
        Optional<OpenCell> above = first ? cut(cell, row, rowSpan) : Optional.empty();
        OpenCell open = above.orElseGet(() -> {
            OpenCell begun = new OpenCell(row, rowSpan, cell.box());
            cells.add(begun);
            return begun;
        });
        if (first && above.isEmpty() && cell.isEmpty()) {
            doubtful.add(open);
        }
        open.rowSpan = Math.max(open.end(), row + rowSpan) - open.row;
        open.pieces.add(new Piece(cell, page));
    }

    /** The cell that a page cut in two and of which this is the rest: of a cut row, or of several rows and empty. */
    private Optional<OpenCell> cut(PageTable.Cell cell, int row, int rowSpan) {
        return cells.stream()
                .filter(open -> open.box.standsAs(cell.box()))
                .filter(open -> open.row <= row && open.end() > row
                        || open.end() == row && (cell.isEmpty() && (rowSpan > 1 || open.rowSpan > 1)
                                || open.isEmpty() && open.rowSpan > 1
                                || (rowSpan > 1 || open.rowSpan > 1) && open.goesOnIn(cell)))
                .reduce((earlier, later) -> later);
    }

    /** Where a column merges cells and leaves none empty beside a full row, an empty cell is the rest of a merged one. */
    private void settleDoubtful() {
        for (OpenCell empty : doubtful) {
            List<OpenCell> column = cells.stream()
                    .filter(cell -> cell != empty && cell.box.standsAs(empty.box))
                    .toList();
            Optional<OpenCell> above = column.stream().filter(cell -> cell.end() == empty.row).findFirst();
            boolean merges = column.stream().anyMatch(cell -> cell.rowSpan > 1);
            if (merges && above.isPresent() && !above.get().isEmpty() && isFullRow(empty)
                    && column.stream().noneMatch(cell -> cell.isEmpty() && isFullRow(cell))) {
                above.get().rowSpan += empty.rowSpan;
                cells.remove(empty);
            }
        }
        doubtful.clear();
    }

    private boolean isFullRow(OpenCell cell) {
        List<OpenCell> row = cells.stream().filter(other -> other != cell && other.row == cell.row).toList();
        return row.stream().filter(other -> !other.isEmpty()).count() > row.size() / 2;
    }

    /** The whole table. */
    Draft.Grid grid() {
        settleDoubtful();
        Edges across = Edges
                .of(cells.stream().flatMapToDouble(cell -> DoubleStream.of(cell.box.left(), cell.box.right())));
        List<Draft.Slot> slots = cells.stream()
                .sorted(java.util.Comparator.<OpenCell>comparingInt(cell -> cell.row)
                        .thenComparingDouble(cell -> cell.box.left()))
                .map(cell -> slot(cell, across))
                .toList();
        return new Draft.Grid(rows, Math.max(1, across.spaces()), true, true, slots);
    }

    private Draft.Slot slot(OpenCell cell, Edges across) {
        int column = across.nearest(cell.box.left());
        int end = across.nearest(cell.box.right());
        return new Draft.Slot(cell.row, column, cell.rowSpan, Math.max(1, end - column), paragraphs(cell));
    }

    private List<Draft.Text> paragraphs(OpenCell cell) {
        List<PdfLine> lines = new ArrayList<>();
        for (Piece piece : cell.pieces) {
            Measure measure = Measure.of(piece.cell.box(), piece.cell.lines(), leading);
            boolean cut = !lines.isEmpty() && !piece.cell.isEmpty()
                    && !measure.isFull(lines.getLast().line(), piece.cell.lines().getFirst());
            lines.addAll(PdfLine.running(piece.cell.lines(), measure, piece.page, cut));
        }
        return WrappedParagraphs.of(lines);
    }
}
