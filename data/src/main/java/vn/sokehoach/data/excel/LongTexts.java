package vn.sokehoach.data.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.SpreadsheetVersion;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.plan.PrintedTable.Merge;

/** Texts longer than an Excel cell holds go on in rows of their own, below the row that they begin in. */
final class LongTexts {
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final List<Row> printed;
    private final List<List<String>> rows;
    private final List<Merge> merges;
    private final List<Integer> starts = new ArrayList<>();
    private final List<List<String>> wholeRows = new ArrayList<>();
    private final List<Merge> wholeMerges = new ArrayList<>();

    private LongTexts(List<Row> printed, List<Merge> merges) {
        this.printed = printed;
        this.merges = merges;
        this.rows = printed.stream().map(Row::cells).toList();
        rows.forEach(this::addRow);
        starts.add(wholeRows.size());
        merges.forEach(this::addMerge);
        IntStream.range(0, rows.size()).forEach(this::coverContinuations);
    }

    /** The table with no text in it that is too long for a cell; itself where there was none. */
    static AppendixTable continued(AppendixTable table) {
        List<Row> heading = table.head().rows().stream().map(cells -> new Row(Row.Kind.NUMBERED, cells)).toList();
        LongTexts head = new LongTexts(heading, table.head().merges());
        LongTexts body = new LongTexts(table.rows(), table.merges());
        Header header = new Header(head.wholeRows, head.wholeMerges, table.head().columnNumbers());
        return new AppendixTable(table.sheetName(), table.title(), table.columns(), header, body.wholeRows(),
                body.wholeMerges, table.page());
    }

    /** A text in pieces that a cell holds, parted between words where there are any. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > LONGEST) {
            int blank = Math.max(rest.lastIndexOf(' ', LONGEST), rest.lastIndexOf('\n', LONGEST));
            int end = blank > 0 ? blank : LONGEST - (Character.isHighSurrogate(rest.charAt(LONGEST - 1)) ? 1 : 0);
            parts.add(rest.substring(0, end));
            rest = rest.substring(blank > 0 ? end + 1 : end);
        }
        parts.add(rest);
        return parts;
    }

    private void addRow(List<String> cells) {
        starts.add(wholeRows.size());
        List<List<String>> parts = cells.stream().map(LongTexts::parts).toList();
        int most = parts.stream().mapToInt(List::size).max().orElse(1);
        for (int part = 0; part < most; part++) {
            int at = part;
            wholeRows.add(parts.stream().map(each -> at < each.size() ? each.get(at) : "").toList());
        }
    }

    /** A merge grows with its rows; one whose text goes on would hide it, so it spans columns only. */
    private void addMerge(Merge merge) {
        int first = starts.get(merge.row());
        int count = starts.get(merge.row() + merge.rows()) - first;
        if (!isLong(merge.row(), merge.column())) {
            wholeMerges.add(new Merge(first, merge.column(), count, merge.columns()));
        } else if (merge.columns() > 1) {
            IntStream.range(first, first + count)
                    .forEach(row -> wholeMerges.add(new Merge(row, merge.column(), 1, merge.columns())));
        }
    }

    /** Cells beside a text that goes on stand over all its rows; a group row is merged as a whole. */
    private void coverContinuations(int row) {
        int count = starts.get(row + 1) - starts.get(row);
        boolean parted = count > 1 && printed.get(row).kind() != Row.Kind.GROUP;
        for (int column = 0; parted && column < rows.get(row).size(); column++) {
            if (!isLong(row, column) && !isMerged(row, column)) {
                wholeMerges.add(new Merge(starts.get(row), column, count, 1));
            }
        }
    }

    private boolean isLong(int row, int column) {
        return rows.get(row).get(column).length() > LONGEST;
    }

    private boolean isMerged(int row, int column) {
        return merges.stream()
                .anyMatch(merge -> merge.row() <= row && row < merge.row() + merge.rows() && merge.column() <= column
                        && column < merge.column() + merge.columns());
    }

    private List<Row> wholeRows() {
        List<Row> kinds = new ArrayList<>();
        for (int row = 0; row < printed.size(); row++) {
            Row.Kind kind = printed.get(row).kind();
            wholeRows.subList(starts.get(row), starts.get(row + 1)).forEach(cells -> kinds.add(new Row(kind, cells)));
        }
        return kinds;
    }
}
