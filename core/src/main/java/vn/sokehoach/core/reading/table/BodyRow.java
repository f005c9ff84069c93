package vn.sokehoach.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.source.Source;

/**
 * A body row before its meaning is known.
 *
 * @param gridRow the row of the grid that it is
 * @param level   0 group row, 1 numbered, 2 without a number
 * @param no      as printed, without the full stop
 * @param cells   as printed; a group row printed in one cell is parted into number and title
 */
record BodyRow(int gridRow, int level, String no, List<String> cells, Source source) {

    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}\\s+\\p{L}");

    /** Reads a row of the grid; empty where the row is blank. */
    static Optional<BodyRow> of(Grid grid, Columns columns, int row) {
        List<String> cells = grid.row(row);
        if (cells.stream().allMatch(String::isEmpty) && !isCovered(grid, row)) {
            return Optional.empty();
        }
        Source source = IntStream.range(0, grid.columns())
                .filter(column -> grid.begins(row, column))
                .mapToObj(column -> grid.covering(row, column))
                .filter(Objects::nonNull)
                .filter(cell -> !cell.text().isEmpty())
                .map(Cell::source)
                .findFirst()
                .orElseGet(() -> grid.source(row));
        return Optional.of(group(grid, columns, row, cells, source)
                .orElseGet(() -> plain(grid, columns, row, cells, source)));
    }

    private static boolean isCovered(Grid grid, int row) {
        return IntStream.range(0, grid.columns())
                .anyMatch(column -> grid.covering(row, column) != null
                        && !grid.begins(row, column));
    }

    private static BodyRow plain(Grid grid, Columns columns, int row, List<String> cells, Source source) {
        int noColumn = columns.at(ColumnRole.NO);
        String no = noColumn < 0 ? "" : RowNumber.of(cells.get(noColumn));
        return new BodyRow(row, no.isEmpty() ? 2 : 1, no, cells, source);
    }

    private static Optional<BodyRow> group(Grid grid, Columns columns, int row, List<String> cells, Source source) {
        String first = cells.getFirst();
        int title =
                columns.has(ColumnRole.INDICATOR) ? columns.at(ColumnRole.INDICATOR) : columns.at(ColumnRole.CONTENT);
        boolean besidesTitle = IntStream.range(1, cells.size()).anyMatch(i -> i != title && !cells.get(i).isEmpty());
        if (RowNumber.isGroup(first) && columns.has(ColumnRole.NO)
                && (!besidesTitle || first.strip().matches("[IVX]+\\.?"))) {
            return Optional.of(new BodyRow(row, 0, RowNumber.of(first), cells, source));
        }
        if (!besidesTitle && columns.has(ColumnRole.CONTENT) && headsSubnumbers(grid, row, first)) {
            return Optional.of(new BodyRow(row, 0, RowNumber.of(first), cells, source));
        }
        if (columns.at(ColumnRole.NO) == 0 && WORDS.matcher(first).find()
                && cells.stream().skip(1).allMatch(String::isEmpty)) {
            Matcher line = RowNumber.groupLine(first);
            boolean numbered = line.matches();
            return Optional.of(parted(row, numbered ? line.group(1) : "", numbered ? line.group(2) : first,
                    cells.size(), source));
        }
        String whole = title > 0 && first.isEmpty() ? cells.get(title) : first;
        Cell covering = grid.covering(row, Math.max(0, whole == first ? 0 : title));
        boolean spans = covering != null && covering.columnSpan() >= Math.max(2, grid.columns() - 1);
        if (!besidesTitle && spans && !whole.isEmpty()) {
            Matcher line = RowNumber.groupLine(whole);
            boolean numbered = line.matches();
            return Optional.of(
                    parted(row, numbered ? line.group(1) : "", numbered ? line.group(2) : whole, cells.size(), source));
        }
        return Optional.empty();
    }

    /** A row "1" above rows "1.1", "1.2" is their heading. */
    private static boolean headsSubnumbers(Grid grid, int row, String number) {
        String bare = number.strip().replaceAll("\\.$", "");
        return bare.matches("\\d{1,2}") && row + 1 < grid.rows()
                && grid.text(row + 1, 0).strip().startsWith(bare + ".");
    }

    private static BodyRow parted(int row, String no, String title, int columns, Source source) {
        List<String> cells = new ArrayList<>(List.of(no, title));
        while (cells.size() < columns) {
            cells.add("");
        }
        return new BodyRow(row, 0, no, cells, source);
    }

    String cell(Columns columns, ColumnRole role) {
        int column = columns.at(role);
        return column < 0 ? "" : cells.get(column);
    }
}
