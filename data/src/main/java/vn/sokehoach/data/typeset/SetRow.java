package vn.sokehoach.data.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.plan.PrintedTable.Merge;

/**
 * A row of a table with all that its look depends on.
 *
 * @param texts  one for every column; "" where empty or covered by a merge
 * @param merges those that begin in this row; their row is counted from the first of its part, head or body
 */
public record SetRow(Part part, List<String> texts, Letters letters, List<Merge> merges) {

    /** What a row is in its table. */
    public enum Part {
        HEAD, GROUP, PLAIN
    }

    /** The header rows, the row of column numbers last. */
    public static List<SetRow> head(AppendixTable table) {
        Map<Integer, List<Merge>> merges = byRow(table.head().merges());
        List<SetRow> rows = new ArrayList<>();
        for (List<String> texts : table.head().rows()) {
            rows.add(new SetRow(Part.HEAD, texts, Letters.STRONG, merges.getOrDefault(rows.size(), List.of())));
        }
        if (!table.head().columnNumbers().isEmpty()) {
            rows.add(new SetRow(Part.HEAD, table.head().columnNumbers(), Letters.COLUMN_NUMBERS, List.of()));
        }
        return rows;
    }

    /** The body rows; the title of a group is merged from the second column to the last. */
    public static List<SetRow> body(AppendixTable table) {
        Map<Integer, List<Merge>> merges = byRow(table.merges());
        List<SetRow> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            int at = rows.size();
            if (row.kind() == Row.Kind.GROUP) {
                int wide = table.columns().size() - 1;
                List<Merge> title = wide > 1 ? List.of(new Merge(at, 1, 1, wide)) : List.of();
                rows.add(new SetRow(Part.GROUP, row.cells(), Letters.STRONG, title));
            } else {
                Letters letters = row.kind() == Row.Kind.TOTAL ? Letters.STRONG : Letters.BODY;
                rows.add(new SetRow(Part.PLAIN, row.cells(), letters, merges.getOrDefault(at, List.of())));
            }
        }
        return rows;
    }

    /** The same row so many rows further down. */
    public SetRow below(int rows) {
        List<Merge> lower = merges.stream()
                .map(merge -> new Merge(merge.row() + rows, merge.column(), merge.rows(), merge.columns()))
                .toList();
        return new SetRow(part, texts, letters, lower);
    }

    /** What the cell of a column is merged over; one cell where it is not merged. */
    public Merge mergeAt(int column) {
        return merges.stream()
                .filter(merge -> merge.column() == column)
                .findFirst()
                .orElseGet(() -> new Merge(0, column, 1, 1));
    }

    private static Map<Integer, List<Merge>> byRow(List<Merge> merges) {
        return merges.stream().collect(Collectors.groupingBy(Merge::row));
    }

    /** How the cell of a column stands. */
    public Alignment alignment(AppendixTable table, int column) {
        return switch (part) {
            case HEAD -> Alignment.CENTRE;
            case GROUP -> column == 0 ? table.columns().getFirst().alignment() : Alignment.LEFT;
            case PLAIN -> table.columns().get(column).alignment();
        };
    }
}
