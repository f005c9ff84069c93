package vn.sokehoach.core.check.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.reading.table.ColumnRole;
import vn.sokehoach.core.text.VietnameseText;

/**
 * A column of an indicator table that holds values of the indicators: planned, reached or estimated, of this year or
 * others; columns that compare (so sánh, so với) are none.
 *
 * @param title lowest header text
 * @param scope whose values they are
 * @param span  how long a time they cover
 */
public record ValueColumn(int index, String title, Scope scope, Span span) {

    private static final Pattern REACHED = Pattern.compile(".*(?:thuc hien|uoc|ket qua|dat duoc|20\\d\\d).*");
    private static final Pattern COMPARES = Pattern
            .compile(".*(?:so sanh|so voi|cung ky|\\bty le\\b|\\bti le\\b|toc do|tang[ ,/-]+giam|muc tang|%).*");
    private static final Pattern PART_OF_YEAR = Pattern.compile(".*(?:\\bquy\\b|\\bthang\\b|\\bky\\b).*");
    private static final Pattern YEARS =
            Pattern.compile(".*(?:20\\d\\d\\s*-\\s*20\\d\\d|giai doan|\\d nam|nhiem ky|luy ke).*");

    /** The time that values cover. */
    public enum Span {
        YEAR, PART_OF_YEAR, YEARS
    }

    /** The columns with values, from the left. */
    public static List<ValueColumn> of(PrintedTable table) {
        List<String> paths = table.paths();
        List<String> titles = table.columns();
        List<ColumnRole> roles = ColumnRole.of(paths, AppendixKind.INDICATORS);
        List<ValueColumn> columns = new ArrayList<>();
        IntStream.range(0, paths.size()).forEach(at -> {
            String key = VietnameseText.searchKey(VietnameseText.tidy(paths.get(at)));
            ColumnRole role = roles.get(at);
            boolean target = role == ColumnRole.NATIONAL_TARGET || role == ColumnRole.PROVINCE_TARGET;
            boolean reached = role == ColumnRole.OTHER && REACHED.matcher(key).matches();
            if ((target || reached) && !COMPARES.matcher(key).matches()) {
                Scope scope = role == ColumnRole.NATIONAL_TARGET ? Scope.NATIONAL : Scope.PROVINCE;
                columns.add(new ValueColumn(at, titles.get(at), scope, span(key)));
            }
        });
        return columns;
    }

    private static Span span(String key) {
        return PART_OF_YEAR.matcher(key).matches() ? Span.PART_OF_YEAR
                : YEARS.matcher(key).matches() ? Span.YEARS : Span.YEAR;
    }
}
