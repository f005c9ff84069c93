package vn.sokehoach.data.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.sokehoach.data.paper.Piece.Role;

/** The cells that have begun and not ended, with as much of their texts as pages before show. */
final class OpenCells {
    private final List<OpenCell> cells = new ArrayList<>();

    /** A cell, where its part on this page begins, and how many of its lines pages before show. */
    private static final class OpenCell {
        private final PaperCell cell;
        private double top;
        private int shown;

        OpenCell(PaperCell cell, double top) {
            this.cell = cell;
            this.top = top;
        }

        int left() {
            return cell.lines().size() - shown;
        }

        Piece show(double bottom, int count) {
            shown += count;
            return new Piece(cell, Role.TABLE, top, bottom, shown - count, shown);
        }

        boolean endsWith(int row) {
            return cell.place().lastRow() == row;
        }
    }

    /** The cells of a row begin here. */
    void begin(PaperRow row, double top) {
        row.cells().forEach(cell -> cells.add(new OpenCell(cell, top)));
    }

    /** What the open cells that end with a row still need from here on. */
    double needed(int row, double y) {
        return cells.stream()
                .filter(open -> open.endsWith(row) && open.left() > 0)
                .mapToDouble(open -> open.top + open.cell.height(open.left()) - y)
                .max()
                .orElse(0);
    }

    /** What whole lines of the cells that end with a row take of the height that is left; all of it where none fits. */
    double fitting(int row, double y, double left) {
        return cells.stream().filter(open -> open.endsWith(row) && open.left() > 0).mapToDouble(open -> {
            int count = Math.min(open.left(), open.cell.capacity(y + left - open.top));
            return open.top + open.cell.height(count) - y;
        }).filter(height -> height > 0).max().orElse(left);
    }

    /** All that end with a row end here. */
    void end(int row, double bottom, Consumer<Piece> pieces) {
        cells.stream()
                .filter(open -> open.endsWith(row))
                .forEach(open -> pieces.accept(open.show(bottom, open.left())));
        cells.removeIf(open -> open.endsWith(row));
    }

    /** The page ends here: each shows what fits. */
    void cut(double bottom, Consumer<Piece> pieces) {
        for (OpenCell open : cells) {
            if (bottom > open.top) {
                pieces.accept(open.show(bottom, Math.min(open.left(), open.cell.capacity(bottom - open.top))));
            }
        }
    }

    /** They go on at the top of a page. */
    void goOnAt(double top) {
        cells.forEach(open -> open.top = top);
    }
}
