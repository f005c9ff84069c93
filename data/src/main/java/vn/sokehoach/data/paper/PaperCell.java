package vn.sokehoach.data.paper;

import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.data.typeset.Letters;
import vn.sokehoach.data.typeset.TextLines;
import vn.sokehoach.data.typeset.TextLines.Line;

/** A cell of a table, or a text of its title block, with its text broken into lines. */
public record PaperCell(Place place, List<Line> lines, Letters letters, Alignment alignment, boolean head) {
    /** How far lines stand from the borders at the sides. */
    private static final double SIDE = TextLines.INSET / 2;
    /** Height of the letters above the line that they stand on, and depth below it, of their size. */
    private static final double ASCENT = 0.891;
    private static final double DESCENT = 0.216;

    public PaperCell {
        lines = List.copyOf(lines);
    }

    /**
     * Where a cell stands.
     *
     * @param row     counted from the first row of its part
     * @param rows    how many rows it stands over
     * @param columns how many columns it stands over
     * @param left    its left border, from the left edge of the paper
     */
    public record Place(int row, int rows, int columns, double left, double width) {

        int lastRow() {
            return row + rows - 1;
        }
    }

    /** Height that so many of its lines need, with what is left free above and below. */
    double height(int count) {
        return count * leading() + TextLines.PADDING;
    }

    /** How many of its lines such a height holds. */
    int capacity(double height) {
        return Math.max(0, (int) Math.floor((height - TextLines.PADDING) / leading() + 1e-6));
    }

    /** From line to line. */
    public double leading() {
        return letters.size() * TextLines.LEADING;
    }

    /** From the upper end of a line to where its letters stand. */
    public double ascent() {
        return letters.size() * (ASCENT + (TextLines.LEADING - ASCENT - DESCENT) / 2);
    }

    /** Where full lines begin. */
    public double textLeft() {
        return place.left + SIDE;
    }

    /** Width of full lines. */
    public double room() {
        return Math.max(letters.size(), place.width - 2 * SIDE);
    }

    /** For each line the paragraph that it belongs to, from 0. */
    public List<Integer> paragraphs() {
        List<Integer> paragraphs = new ArrayList<>();
        int paragraph = 0;
        for (Line line : lines) {
            paragraphs.add(paragraph);
            paragraph += line.last() ? 1 : 0;
        }
        return paragraphs;
    }
}
