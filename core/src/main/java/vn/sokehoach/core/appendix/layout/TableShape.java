package vn.sokehoach.core.appendix.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;

/**
 * What a layout is chosen by: never the plan, only how its table is made.
 *
 * @param roles  one for each column; only the first column that could be the content is it
 * @param groups whether it has group rows
 */
record TableShape(AppendixKind kind, List<ColumnRole> roles, boolean groups) {

    TableShape {
        roles = List.copyOf(roles);
    }

    /** The shape of a printed appendix. */
    static TableShape of(Appendix appendix) {
        List<String> headers = appendix.table().columns();
        boolean indicators = appendix.kind() == AppendixKind.INDICATORS;
        Set<String> targets = targetHeaders(appendix.rows());
        List<ColumnRole> roles = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            String header = headers.get(column);
            ColumnRole role = targets.contains(header) ? ColumnRole.TARGET
                    : ColumnRole.of(header, column == 0, indicators);
            roles.add(role == ColumnRole.CONTENT && roles.contains(ColumnRole.CONTENT) ? ColumnRole.OTHER : role);
        }
        return new TableShape(appendix.kind(), withContent(roles),
                appendix.rows().stream().anyMatch(row -> row.level() == 0));
    }

    /** Every table says somewhere what it is about: where no header tells, in the column after the number. */
    private static List<ColumnRole> withContent(List<ColumnRole> roles) {
        int second = roles.indexOf(ColumnRole.NUMBER) + 1;
        if (!roles.contains(ColumnRole.CONTENT) && second < roles.size()) {
            roles.set(second, ColumnRole.CONTENT);
        }
        return roles;
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
    boolean has(ColumnRole... expected) {
        return roles.equals(List.of(expected));
    }
}
