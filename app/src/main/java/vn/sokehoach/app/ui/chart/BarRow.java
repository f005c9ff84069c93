package vn.sokehoach.app.ui.chart;

import java.util.List;

/**
 * A row of a chart of stacked bars.
 *
 * @param parts in the order in which they are stacked; those that count nothing are not painted
 * @param all   the row as a whole, at its end
 */
public record BarRow(String name, List<Part> parts, Part all) {

    public BarRow {
        parts = List.copyOf(parts);
    }

    /**
     * A part of a bar.
     *
     * @param style  the style class that colours it
     * @param spoken what it counts, in words, for the tooltip and for screen readers
     * @param open   shows what is counted
     */
    public record Part(String style, int count, String spoken, Runnable open) {}
}
