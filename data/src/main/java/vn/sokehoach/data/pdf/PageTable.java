package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.sokehoach.data.pdf.drawing.Glyph;
import vn.sokehoach.data.pdf.drawing.Rule;

/**
 * A ruled table of one page with the lines in its cells.
 *
 * @param page  number of the page, from 1
 * @param cells from top to bottom and left to right
 */
record PageTable(int page, Box outline, List<Cell> cells) {

    /** A cell and its lines from top to bottom. */
    record Cell(Box box, List<TextLine> lines) {

        boolean isEmpty() {
            return lines.isEmpty();
        }
    }

    /** The table with the characters that stand in it, which are taken out of those of the page. */
    static PageTable taking(int page, RuledTable table, List<Glyph> glyphs, LineFinder finder) {
        List<List<Glyph>> held = new ArrayList<>();
        table.cells().forEach(cell -> held.add(new ArrayList<>()));
        glyphs.removeIf(glyph -> {
            if (!table.outline().holds(glyph)) {
                return false;
            }
            held.get(cellOf(glyph, table.cells())).add(glyph);
            return true;
        });
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < held.size(); at++) {
            cells.add(new Cell(table.cells().get(at), finder.lines(held.get(at))));
        }
        return new PageTable(page, table.outline(), cells);
    }

    private static int cellOf(Glyph glyph, List<Box> cells) {
        for (int at = 0; at < cells.size(); at++) {
            if (cells.get(at).holds(glyph)) {
                return at;
            }
        }
        return 0;
    }

    /** The same table, each line changed in this way. */
    PageTable withLines(UnaryOperator<TextLine> change) {
        List<Cell> changed = cells.stream()
                .map(cell -> new Cell(cell.box, cell.lines.stream().map(change).toList()))
                .toList();
        return new PageTable(page, outline, changed);
    }

    /** The edges of its rows, down the page. */
    Edges rows() {
        return Edges.of(cells.stream()
                .flatMapToDouble(cell -> java.util.stream.DoubleStream.of(cell.box().top(),
                        cell.box().bottom())));
    }

    /** The cells that begin in a row. */
    List<Cell> cellsOf(int row) {
        Edges rows = rows();
        return cells.stream()
                .filter(cell -> rows.nearest(cell.box().top()) == row)
                .sorted(Comparator.comparingDouble(cell -> cell.box().left()))
                .toList();
    }

    /** The cells that end with the table. */
    List<Cell> lastCells() {
        return cells.stream()
                .filter(cell -> Math.abs(cell.box().bottom() - outline.bottom()) <= Rule.NEAR)
                .sorted(Comparator.comparingDouble(cell -> cell.box().left()))
                .toList();
    }
}
