package vn.sokehoach.data.paper.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Table;

/** The cells and merges of a table, header rows included. */
public record ReadTable(List<List<String>> rows, Set<Merge> merges) {

    public static ReadTable of(Table table) {
        List<List<String>> rows = new ArrayList<>();
        Set<Merge> merges = new HashSet<>();
        for (int row = 0; row < table.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < table.columns(); column++) {
                Cell cell = table.cell(row, column);
                cells.add(cell == null ? "" : cell.text());
                if (cell != null && cell.rowSpan() * cell.columnSpan() > 1) {
                    merges.add(new Merge(row, column, cell.rowSpan(), cell.columnSpan()));
                }
            }
            rows.add(cells);
        }
        return new ReadTable(rows, merges);
    }

    public static ReadTable of(AppendixTable table) {
        List<List<String>> rows = new ArrayList<>(table.head().rows());
        if (!table.head().columnNumbers().isEmpty()) {
            rows.add(table.head().columnNumbers());
        }
        int head = rows.size();
        Set<Merge> merges = new HashSet<>(table.head().merges());
        table.merges()
                .forEach(merge -> merges.add(new Merge(merge.row() + head, merge.column(), merge.rows(),
                        merge.columns())));
        for (Row row : table.rows()) {
            if (row.kind() == Row.Kind.GROUP && table.columns().size() > 2) {
                merges.add(new Merge(rows.size(), 1, 1, table.columns().size() - 1));
            }
            rows.add(row.cells());
        }
        return new ReadTable(rows, merges);
    }
}
