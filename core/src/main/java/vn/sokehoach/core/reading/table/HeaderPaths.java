package vn.sokehoach.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The header texts above each column from the top down: "Năm 2026" over "Cả nước" is "Năm 2026 Cả nước". */
final class HeaderPaths {

    private HeaderPaths() {}

    static List<String> of(Grid grid, TableShape shape) {
        return IntStream.range(0, grid.columns()).mapToObj(column -> path(grid, shape, column)).toList();
    }

    private static String path(Grid grid, TableShape shape, int column) {
        List<String> texts = new ArrayList<>();
        for (int row = shape.headerFrom(); row < shape.headerTo(); row++) {
            String text = grid.shown(row, column);
            boolean last = row + 1 == shape.headerTo();
            if (text.isEmpty() && !last && !grid.knowsMerges() && !grid.shown(row + 1, column).isEmpty()) {
                text = left(grid, row, column);
            }
            if (!text.isEmpty() && (texts.isEmpty() || !texts.getLast().equals(text))) {
                texts.add(text);
            }
        }
        return String.join(" ", texts);
    }

    /** Plain text shows no merges: an empty header cell above a filled one belongs to the text at its left. */
    private static String left(Grid grid, int row, int column) {
        for (int at = column - 1; at >= 0; at--) {
            if (!grid.shown(row, at).isEmpty()) {
                return grid.shown(row, at);
            }
        }
        return "";
    }
}
