package vn.sokehoach.app.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.text.VietnameseText;

/** A row of an indicator table, as printed and as it is meant. */
public record IndicatorRow(AppendixRow printed, Indicator indicator) {
    /** The rows of a table of indicators. */
    static List<IndicatorRow> of(Appendix table) {
        return table.rows()
                .stream()
                .filter(row -> row.content() instanceof Indicator)
                .map(row -> new IndicatorRow(row, (Indicator) row.content()))
                .toList();
    }

    /** Those of these rows that are wanted, with the rows above them. */
    static List<IndicatorRow> withGroups(List<IndicatorRow> all, Predicate<IndicatorRow> wanted) {
        List<IndicatorRow> fitting = new ArrayList<>();
        List<IndicatorRow> above = new ArrayList<>();
        for (IndicatorRow row : all) {
            above.removeIf(parent -> parent.printed().level() >= row.printed().level());
            if (wanted.test(row)) {
                fitting.addAll(above);
                fitting.add(row);
                above.clear();
            } else {
                above.add(row);
            }
        }
        return List.copyOf(fitting);
    }

    /** Whether it heads the rows under it. */
    public boolean isGroup() {
        return printed.level() == 0;
    }

    /** The printed cell; of an agency column that a merge leaves empty, whom the row concerns all the same. */
    public String cell(int column, boolean agencies) {
        String cell = column < printed.cells().size() ? printed.cells().get(column) : "";
        return cell.isEmpty() && agencies && !isGroup() ? agencyNames() : cell;
    }

    /** Whom it concerns, as printed. */
    public String agencyNames() {
        return AgencyMention.names(indicator.agencies());
    }

    /** What a search looks through. */
    String searchKey() {
        return VietnameseText.searchKey(String.join(" ", List.copyOf(printed.cells())) + " " + agencyNames());
    }
}
