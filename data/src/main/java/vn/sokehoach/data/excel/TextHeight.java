package vn.sokehoach.data.excel;

/** How high a wrapped text stands in a cell, since Excel does not fit merged rows by itself. */
final class TextHeight {

    /** Line height of Times New Roman, of its size. */
    private static final double LINE = 1.17;
    private static final double PADDING = 3;
    /** What the borders and inner margins of a cell take of its width, in points. */
    private static final double INSET = 6;
    /** Screens and printers round widths differently: a line counts as full a little early. */
    private static final double CAUTION = 0.96;

    private final SerifWidths regular = SerifWidths.regular();
    private final SerifWidths bold = SerifWidths.bold();

    /**
     * The height in points.
     *
     * @param width of the cell, in points
     * @param size  of the font, in points
     */
    double of(String text, double width, double size, boolean isBold) {
        SerifWidths widths = isBold ? bold : regular;
        double room = Math.max(size, (width - INSET) * CAUTION);
        int lines = text.lines().mapToInt(paragraph -> lines(paragraph, room, size, widths)).sum();
        return Math.max(1, lines) * size * LINE + PADDING;
    }

    private static int lines(String paragraph, double room, double size, SerifWidths widths) {
        double space = widths.of(" ", size);
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ")) {
            double width = widths.of(word, size);
            if (used > 0 && used + space + width > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? space : 0) + width;
            while (used > room) {
                lines++;
                used -= room;
            }
        }
        return lines;
    }
}
