package vn.sokehoach.data.paper.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.data.paper.pdf.TaggedPdf.TaggedCell;
import vn.sokehoach.data.paper.pdf.TaggedPdf.TaggedTable;

/** What the tags of a table have to tell. */
final class ExpectedTags {

    private ExpectedTags() {}

    static TaggedTable of(AppendixTable table) {
        List<List<TaggedCell>> rows = new ArrayList<>(rows(table.head().rows(), table.head().merges(), true));
        if (!table.head().columnNumbers().isEmpty()) {
            rows.addAll(rows(List.of(table.head().columnNumbers()), List.of(), true));
        }
        List<Merge> merges = new ArrayList<>(table.merges());
        int columns = table.columns().size();
        for (int row = 0; row < table.rows().size() && columns > 2; row++) {
            if (table.rows().get(row).kind() == Row.Kind.GROUP) {
                merges.add(new Merge(row, 1, 1, columns - 1));
            }
        }
        rows.addAll(rows(table.rows().stream().map(Row::cells).toList(), merges, false));
        List<String> titles = Stream.of(table.title().label(), table.title().title(), table.title().basis())
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .toList();
        return new TaggedTable(titles, rows);
    }

    private static List<List<TaggedCell>> rows(List<List<String>> texts, List<Merge> merges, boolean head) {
        Set<Merge> covered = new HashSet<>();
        for (Merge merge : merges) {
            for (int row = merge.row(); row < merge.row() + merge.rows(); row++) {
                for (int column = merge.column(); column < merge.column() + merge.columns(); column++) {
                    covered.add(new Merge(row, column, 1, 1));
                }
            }
        }
        List<List<TaggedCell>> rows = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            List<TaggedCell> cells = new ArrayList<>();
            for (int column = 0; column < texts.get(row).size(); column++) {
                int y = row;
                int x = column;
                String text = texts.get(row).get(column);
                merges.stream()
                        .filter(merge -> merge.row() == y && merge.column() == x)
                        .forEach(merge -> cells.add(new TaggedCell(text, head, merge.rows(), merge.columns())));
                if (!covered.contains(new Merge(row, column, 1, 1))) {
                    cells.add(new TaggedCell(text, head, 1, 1));
                }
            }
            rows.add(cells);
        }
        return rows;
    }
}
