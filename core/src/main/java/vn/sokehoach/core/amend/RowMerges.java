package vn.sokehoach.core.amend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.plan.PrintedTable.Merge;

/** The printed table of an appendix of which rows were left out and to which old rows came back. */
final class RowMerges {

    private RowMerges() {}

    /**
     * The new table; merges shrink and grow with their rows, and a row that came back brings those of its own where the
     * columns are the same.
     */
    static PrintedTable of(Appendix was, Appendix is, List<UUID> rows) {
        List<UUID> fresh = ids(is);
        if (rows.equals(fresh)) {
            return is.table();
        }
        List<Merge> merges = new ArrayList<>();
        is.table().merges().forEach(merge -> place(merge, fresh, rows, merges));
        Set<UUID> back = new HashSet<>(rows);
        fresh.forEach(back::remove);
        List<UUID> kept = ids(was);
        boolean sameColumns = was.table().columns().equals(is.table().columns());
        was.table()
                .merges()
                .stream()
                .filter(merge -> sameColumns && merge.rows() == 1 && back.contains(kept.get(merge.row())))
                .forEach(merge -> place(merge, kept, rows, merges));
        PrintedTable table = is.table();
        return new PrintedTable(table.header(), table.headerMerges(), table.columnNumbers(), merges);
    }

    private static void place(Merge merge, List<UUID> from, List<UUID> to, List<Merge> merges) {
        List<Integer> places = IntStream.range(merge.row(), Math.min(merge.row() + merge.rows(), from.size()))
                .map(row -> to.indexOf(from.get(row)))
                .filter(place -> place >= 0)
                .sorted()
                .boxed()
                .toList();
        if (!places.isEmpty()) {
            int rows = places.getLast() - places.getFirst() + 1;
            if (rows > 1 || merge.columns() > 1) {
                merges.add(new Merge(places.getFirst(), merge.column(), rows, merge.columns()));
            }
        }
    }

    private static List<UUID> ids(Appendix appendix) {
        return appendix.rows().stream().map(AppendixRow::id).toList();
    }
}
