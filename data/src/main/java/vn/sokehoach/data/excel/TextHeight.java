package vn.sokehoach.data.excel;

import vn.sokehoach.data.typeset.Letters;
import vn.sokehoach.data.typeset.SerifWidths;
import vn.sokehoach.data.typeset.TextLines;

/** How high a wrapped text stands in a cell, since Excel does not fit merged rows by itself. */
final class TextHeight {

    /** Screens and printers round widths differently: a line counts as full a little early. */
    private static final double CAUTION = 0.96;

    private final TextLines lines = new TextLines(new SerifWidths());

    /**
     * The height in points.
     *
     * @param width of the cell, in points
     */
    double of(String text, double width, Letters letters) {
        int count = lines.of(text, (width - TextLines.INSET) * CAUTION, letters).size();
        return Math.max(1, count) * letters.size() * TextLines.LEADING + TextLines.PADDING;
    }
}
