package vn.sokehoach.app.ui.document;

import java.util.List;
import java.util.stream.IntStream;
import vn.sokehoach.core.reading.Block;

/** A row of the shown document: the name of a file, a paragraph, or a row of a table. */
public sealed interface TextRow {
    /** The name of a file, without folders, above its text. */
    record FileName(String file) implements TextRow {}

    /** A paragraph. */
    record Words(Block.Paragraph paragraph) implements TextRow {
        /** How many characters stand before the block's own text: a computed number and a blank. */
        public int shift() {
            return paragraph.printed().length() - paragraph.text().length();
        }
    }

    /**
     * A row of a table.
     *
     * @param grid  shared by all rows of the table
     * @param slots from left to right; those of a merge that began above are continued
     */
    record Line(Grid grid, List<Slot> slots) implements TextRow {
        public Line {
            slots = List.copyOf(slots);
        }
    }

    /**
     * The place of a cell in a row.
     *
     * @param continued whether the cell began in a row above, and shows nothing here
     */
    record Slot(Block.Cell cell, boolean continued) {}

    /**
     * What the rows of a table share.
     *
     * @param ruled   whether its lines are visible
     * @param weights how much of the width each column takes, in parts of any size
     */
    record Grid(boolean ruled, List<Double> weights) {
        public Grid {
            weights = List.copyOf(weights);
        }

        /** The part of the whole width, from 0 to 1, that these columns take. */
        public double share(int column, int columns) {
            double all = weights.stream().mapToDouble(Double::doubleValue).sum();
            return IntStream.range(column, Math.min(column + columns, weights.size()))
                    .mapToDouble(weights::get)
                    .sum() / all;
        }
    }
}
