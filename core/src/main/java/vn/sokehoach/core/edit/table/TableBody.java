package vn.sokehoach.core.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.plan.PrintedTable.Merge;

/** The body of a printed table under change: its rows may come, go and move, and merges shrink and grow with them. */
final class TableBody {
    private final Appendix appendix;
    private final List<Line> lines = new ArrayList<>();

    TableBody(Appendix appendix) {
        this.appendix = appendix;
        appendix.rows().stream().map(Line::of).forEach(lines::add);
        appendix.table().merges().forEach(this::lay);
    }

    /** Lays the text of a merge over the rows that it covers; what stands in the way of it stays as it is. */
    private void lay(Merge merge) {
        String text = appendix.rows().get(merge.row()).cells().get(merge.column());
        for (int row = merge.row(); row < Math.min(merge.row() + merge.rows(), lines.size()); row++) {
            for (int column = merge.column(); column < merge.column() + merge.columns(); column++) {
                boolean first = row == merge.row() && column == merge.column();
                if (first || appendix.rows().get(row).cells().get(column).isEmpty()) {
                    lines.get(row).cover(column, merge, text);
                }
            }
        }
    }

    /** The rows, to be changed in place. */
    List<Line> lines() {
        return lines;
    }

    Optional<Line> line(UUID id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** An empty cell at a place, the row of which does not stand there yet, is covered by what spans that place. */
    void join(int place, Line row, int column) {
        if (place == 0 || place == lines.size()) {
            return;
        }
        Line above = lines.get(place - 1);
        Object merge = above.merge(column);
        if (merge != null && merge == lines.get(place).merge(column) && row.text(column).isEmpty()) {
            row.cover(column, merge, above.text(column));
        }
    }

    int columns() {
        return appendix.table().header().getLast().size();
    }

    /** The appendix with these rows; what they mean is as it was. */
    Appendix appendix() {
        List<AppendixRow> rows = new ArrayList<>();
        List<Merge> merges = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < lines.get(row).columns(); column++) {
                cells.add(isCovered(row, column) ? "" : lines.get(row).text(column));
                mergeAt(row, column).ifPresent(merges::add);
            }
            rows.add(lines.get(row).row(cells));
        }
        PrintedTable old = appendix.table();
        PrintedTable table = new PrintedTable(old.header(), old.headerMerges(), old.columnNumbers(), merges);
        return new Appendix(appendix.id(), appendix.no(), appendix.kind(), appendix.title(), appendix.basis(), table,
                rows);
    }

    private @Nullable Object key(int row, int column) {
        boolean inside = row >= 0 && row < lines.size() && column >= 0 && column < lines.get(row).columns();
        return inside ? lines.get(row).merge(column) : null;
    }

    /** Whether the merge of a place begins above it or at its left. */
    private boolean isCovered(int row, int column) {
        Object key = key(row, column);
        return key != null && (key(row - 1, column) == key || key(row, column - 1) == key);
    }

    private Optional<Merge> mergeAt(int row, int column) {
        Object key = key(row, column);
        if (key == null || isCovered(row, column)) {
            return Optional.empty();
        }
        int rows = 1;
        while (key(row + rows, column) == key) {
            rows++;
        }
        int columns = 1;
        while (key(row, column + columns) == key) {
            columns++;
        }
        return rows > 1 || columns > 1 ? Optional.of(new Merge(row, column, rows, columns)) : Optional.empty();
    }
}
