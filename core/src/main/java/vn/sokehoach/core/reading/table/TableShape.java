package vn.sokehoach.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.sokehoach.core.text.VietnameseText;

/**
 * Where in a grid the header, the row of column numbers and the body stand.
 *
 * @param headerFrom  first header row; rows above it are lines that belong to the caption
 * @param headerTo    the row after the last header row
 * @param numbersRow  the row "1 2 3" or "(1) (2) (3)"; -1 where there is none
 * @param bodyFrom    first body row
 */
record TableShape(int headerFrom, int headerTo, int numbersRow, int bodyFrom) {

    private static final Pattern NO_HEADER = Pattern.compile("s? ?t ?t|so tt|so thu tu");
    private static final int ROWS_ABOVE_HEADER = 5;

    /** The shape of a grid; empty where it has no header. */
    static Optional<TableShape> of(Grid grid) {
        return IntStream.range(0, Math.min(grid.rows(), ROWS_ABOVE_HEADER))
                .filter(row -> opensHeader(grid, row))
                .mapToObj(row -> from(grid, row))
                .findFirst();
    }

    static boolean opensHeader(Grid grid, int row) {
        String first = VietnameseText.searchKey(grid.text(row, 0)).strip();
        return NO_HEADER.matcher(first).matches() || Columns.of(grid.row(row)).kind().isPresent();
    }

    private static TableShape from(Grid grid, int from) {
        int to = from + 1;
        while (to < grid.rows() && isHeaderStill(grid, from, to)) {
            to++;
        }
        boolean numbered = to < grid.rows() && isNumbers(grid.row(to));
        return new TableShape(from, to, numbered ? to : -1, numbered ? to + 1 : to);
    }

    /** A further header row lies under a header cell that is merged down, or parts a header cell that is merged across. */
    private static boolean isHeaderStill(Grid grid, int from, int row) {
        boolean underMerge = grid.covering(row, 0) != null && grid.covering(row, 0) == grid.covering(from, 0);
        boolean partsMerge = grid.text(row, 0).isEmpty() && IntStream.range(1, grid.columns())
                .anyMatch(
                        column -> grid.covering(from, column) != null && grid.covering(from, column).columnSpan() > 1)
                && row == from + 1 && grid.knowsMerges();
        return underMerge || partsMerge || !grid.knowsMerges() && row == from + 1 && partsPlainHeader(grid, from, row);
    }

    /** In plain text a second header row is empty under the texts that stand alone and fills what is empty above. */
    private static boolean partsPlainHeader(Grid grid, int from, int row) {
        boolean fills = false;
        for (int column = 0; column < grid.columns(); column++) {
            boolean above = !grid.text(from, column).isEmpty();
            boolean here = !grid.text(row, column).isEmpty();
            boolean parted = column + 1 < grid.columns() && grid.text(from, column + 1).isEmpty();
            if (here && above && !parted || column == 0 && here) {
                return false;
            }
            fills |= here && !above;
        }
        return fills;
    }

    /** Whether a row numbers the columns. */
    static boolean isNumbers(List<String> cells) {
        List<String> filled = cells.stream().filter(text -> !text.isEmpty()).toList();
        if (filled.size() < 2 || filled.size() < cells.size() - 1) {
            return false;
        }
        List<String> digits = new ArrayList<>(filled.stream().map(text -> text.replaceAll("[()\\s.]", "")).toList());
        digits.removeIf(text -> text.matches("\\d+=.*|[A-E]"));
        return digits.stream().allMatch(text -> text.matches("\\d{1,2}"))
                && IntStream.range(1, digits.size())
                        .allMatch(i -> Integer.parseInt(digits.get(i)) == Integer.parseInt(digits.get(i - 1)) + 1);
    }
}
