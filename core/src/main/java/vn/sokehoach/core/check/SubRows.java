package vn.sokehoach.core.check;

import java.util.List;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;

/** Which rows of an indicator table stand under another. */
final class SubRows {

    private static final String MARKS = "-–—−+•●○▪◦*·";

    private SubRows() {}

    /** The rows under the row at this place, those under them included; empty where it has none. */
    static List<AppendixRow> of(List<AppendixRow> rows, int at) {
        AppendixRow parent = rows.get(at);
        return rows.stream().skip(at + 1L).takeWhile(row -> isUnder(parent, row)).toList();
    }

    /** Of rows under another, those directly under it: as deep as the first. */
    static List<AppendixRow> direct(List<AppendixRow> under) {
        return under.stream().filter(row -> depth(row) == depth(under.getFirst())).toList();
    }

    private static boolean isUnder(AppendixRow parent, AppendixRow row) {
        return switch (parent.level()) {
            case 0 -> row.level() > 0;
            case 1 -> row.level() == 2 || row.level() == 1 && isNumberedUnder(parent.no(), row.no());
            default -> row.level() == 2 && depth(row) > depth(parent);
        };
    }

    private static boolean isNumberedUnder(String parent, String no) {
        return no.startsWith(parent + ".") || parent.matches("\\d+") && no.matches("[a-zđ]");
    }

    /** Rows with a number stand above those without, dashes above pluses and dots. */
    private static int depth(AppendixRow row) {
        if (row.level() < 2) {
            return row.level() * 100 + row.no().split("\\.").length + (row.no().matches("[a-zđ]") ? 1 : 0);
        }
        String name = row.content() instanceof Indicator indicator ? indicator.name().strip() : "";
        int mark = name.isEmpty() ? -1 : MARKS.indexOf(name.charAt(0));
        int dash = Math.min(mark, MARKS.indexOf('+') - 1);
        return 200 + (mark < 0 ? 0 : mark == dash ? 1 : 2);
    }
}
