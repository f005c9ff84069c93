package vn.sokehoach.app.indicator;

import java.util.List;
import java.util.stream.IntStream;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;

/** A printed column of an indicator table. */
public record IndicatorColumn(int index, String title, Role role) {
    /** What a column holds; told by what the rows of the table hold in it. */
    public enum Role {
        NUMBER, NAME, TARGET, AGENCY, OTHER
    }

    /** The columns of an appendix in their order. */
    static List<IndicatorColumn> of(Appendix appendix) {
        List<String> titles = appendix.table().columns();
        return IntStream.range(0, titles.size())
                .mapToObj(index -> new IndicatorColumn(index, titles.get(index), role(appendix, index, titles)))
                .toList();
    }

    private static Role role(Appendix appendix, int index, List<String> titles) {
        List<AppendixRow> rows = appendix.rows()
                .stream()
                .filter(row -> index < row.cells().size())
                .filter(row -> row.level() > 0 && row.content() instanceof Indicator)
                .toList();
        String title = titles.get(index);
        if (rows.stream().anyMatch(row -> says(row, index, ((Indicator) row.content()).name()))) {
            return Role.NAME;
        }
        if (rows.stream()
                .flatMap(row -> ((Indicator) row.content()).targets().stream())
                .anyMatch(target -> target.column().equals(title))) {
            return Role.TARGET;
        }
        if (index == titles.size() - 1
                && rows.stream().anyMatch(row -> says(row, index, ((Indicator) row.content()).agencyPrinted()))) {
            return Role.AGENCY;
        }
        return index == 0 ? Role.NUMBER : Role.OTHER;
    }

    private static boolean says(AppendixRow row, int index, String text) {
        return !text.isEmpty() && row.cells().get(index).equals(text);
    }
}
