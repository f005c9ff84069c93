package vn.sokehoach.core.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.core.appendix.AppendixTable.Column;
import vn.sokehoach.core.appendix.AppendixTable.Header;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.appendix.form.Pages;
import vn.sokehoach.core.appendix.form.TitleBlocks;
import vn.sokehoach.core.overview.AssignmentMatrix.Row;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.PrintedTable.Merge;

/** The assignment matrix on paper: as many groups on a page as fit, in each cell the counts in the order of the roles. */
public final class MatrixTables {
    private static final double NUMBER = 13;
    private static final double AGENCY = 67;
    private static final double ALL = 24;
    private static final double GROUP = 17;
    private static final int FIXED = 2;
    private static final List<AgencyRole> ROLES = List.of(AgencyRole.values());

    private MatrixTables() {}

    /** The tables of a matrix, one after the other; at least one, which is empty of groups where the plan has none. */
    public static List<AppendixTable> of(AssignmentMatrix matrix) {
        int most = (int) ((Pages.LYING.printableWidth() - NUMBER - AGENCY - ALL) / GROUP);
        int groups = matrix.groups().size();
        int tables = Math.max(1, (groups + most - 1) / most);
        int wide = groups == 0 ? 0 : (groups + tables - 1) / tables;
        return IntStream.range(0, tables)
                .mapToObj(table -> table(matrix, table, table * wide, Math.min(groups, (table + 1) * wide), tables))
                .toList();
    }

    private static AppendixTable table(AssignmentMatrix matrix, int no, int from, int to, int tables) {
        String sheet = FormTexts.of("sheet.matrix");
        return new AppendixTable(tables == 1 ? sheet : sheet + " " + (no + 1),
                TitleBlocks.ofPlan(matrix.plan(), "matrix.title"), columns(to - from), header(matrix, from, to),
                rows(matrix, from, to), List.of(), Pages.LYING);
    }

    private static List<Column> columns(int groups) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(NUMBER, Alignment.CENTRE, false));
        columns.add(new Column(AGENCY, Alignment.LEFT, false));
        double width = groups == 0 ? GROUP
                : Math.min(2 * GROUP,
                        (Pages.LYING.printableWidth() - NUMBER - AGENCY - ALL) / groups);
        IntStream.range(0, groups).forEach(_ -> columns.add(new Column(width, Alignment.CENTRE, false)));
        columns.add(new Column(ALL, Alignment.CENTRE, false));
        return columns;
    }

    private static Header header(AssignmentMatrix matrix, int from, int to) {
        List<String> upper = new ArrayList<>(List.of(FormTexts.of("column.NUMBER"), FormTexts.of("matrix.agency")));
        List<String> lower = new ArrayList<>(List.of("", ""));
        for (int group = from; group < to; group++) {
            upper.add(group == from ? FormTexts.of("matrix.groups") : "");
            lower.add(matrix.groups().get(group).no());
        }
        upper.add(FormTexts.of("matrix.all"));
        lower.add("");
        List<Merge> merges = new ArrayList<>(List.of(new Merge(0, 0, 2, 1), new Merge(0, 1, 2, 1),
                new Merge(0, FIXED + to - from, 2, 1)));
        if (to - from > 1) {
            merges.add(new Merge(0, FIXED, 1, to - from));
        }
        return new Header(List.of(upper, lower), merges, List.of());
    }

    private static List<AppendixTable.Row> rows(AssignmentMatrix matrix, int from, int to) {
        List<AppendixTable.Row> rows = new ArrayList<>();
        for (Row row : matrix.rows()) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(rows.size() + 1), row.agency()));
            IntStream.range(from, to)
                    .mapToObj(group -> counts(Arrays.stream(AgencyRole.values())
                            .mapToInt(role -> row.in(group, role).size())))
                    .forEach(cells::add);
            cells.add(counts(ROLES.stream().mapToInt(row::count)));
            rows.add(new AppendixTable.Row(Kind.NUMBERED, cells));
        }
        List<String> last = new ArrayList<>(List.of("", FormTexts.of("matrix.tasks")));
        IntStream.range(from, to)
                .mapToObj(group -> String.valueOf(matrix.groups().get(group).tasks().size()))
                .forEach(last::add);
        last.add(String.valueOf(matrix.groups().stream().mapToInt(group -> group.tasks().size()).sum()));
        rows.add(new AppendixTable.Row(Kind.TOTAL, last));
        return rows;
    }

    /** "2 / 5 / 1"; "" where all are nought. */
    private static String counts(IntStream counts) {
        int[] all = counts.toArray();
        return Arrays.stream(all).allMatch(count -> count == 0) ? ""
                : Arrays.stream(all)
                        .mapToObj(count -> count == 0 ? "-" : String.valueOf(count))
                        .collect(Collectors.joining(" / "));
    }
}
