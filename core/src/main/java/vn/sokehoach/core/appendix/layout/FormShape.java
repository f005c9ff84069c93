package vn.sokehoach.core.appendix.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.reading.table.ColumnRole;

/**
 * What a layout is chosen by: never the plan, only how its table is made.
 *
 * @param uses one for each column; only the first column that could be the content is it
 */
record FormShape(AppendixKind kind, List<ColumnUse> uses) {

    /** Figures of other years, reached or estimated, look like targets. */
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    FormShape {
        uses = List.copyOf(uses);
    }

    /** The shape of a printed appendix. */
    static FormShape of(Appendix appendix) {
        List<String> headers = appendix.table().columns();
        boolean indicators = appendix.kind() == AppendixKind.INDICATORS;
        List<ColumnRole> roles = ColumnRole.of(headers, appendix.kind());
        Set<String> targets = targetHeaders(appendix.rows());
        List<ColumnUse> uses = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            ColumnUse told = ColumnUse.of(roles.get(column));
            boolean target = targets.contains(headers.get(column))
                    || told == ColumnUse.OTHER && indicators && YEAR.matcher(headers.get(column)).find();
            ColumnUse use = target ? ColumnUse.TARGET : told;
            uses.add(use == ColumnUse.CONTENT && uses.contains(use) ? ColumnUse.OTHER : use);
        }
        return new FormShape(appendix.kind(), withContent(uses));
    }

    /** Every table says somewhere what it is about: where no header tells, in the column after the number. */
    private static List<ColumnUse> withContent(List<ColumnUse> uses) {
        int second = uses.indexOf(ColumnUse.NUMBER) + 1;
        if (!uses.contains(ColumnUse.CONTENT) && second < uses.size()) {
            uses.set(second, ColumnUse.CONTENT);
        }
        return uses;
    }

    private static Set<String> targetHeaders(List<AppendixRow> rows) {
        Set<String> headers = new HashSet<>();
        for (AppendixRow row : rows) {
            if (row.content() instanceof AppendixRow.Indicator indicator) {
                indicator.targets().stream().map(TargetValue::column).forEach(headers::add);
            }
        }
        return headers;
    }

    /** Whether the columns are exactly these. */
    boolean has(ColumnUse... expected) {
        return uses.equals(List.of(expected));
    }
}
