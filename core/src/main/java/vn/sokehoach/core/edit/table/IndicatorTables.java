package vn.sokehoach.core.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.text.NumberStyle;

/** The tables of a plan that take in rows of indicators by hand, one of which is begun where there is none. */
public final class IndicatorTables {
    private IndicatorTables() {}

    /**
     * The table that takes in a new row: the one that holds a row, a table itself, or the last one of indicators.
     *
     * @param after the row or table; null for the last one of indicators, which is begun where there is none
     * @param fresh the id of a table that is begun
     * @return empty where the plan has no such row or table
     */
    public static Optional<Appendix> takingIn(Plan plan, @Nullable UUID after, UUID fresh) {
        if (after != null) {
            return plan.appendices()
                    .stream()
                    .filter(each -> each.id().equals(after)
                            || each.rows().stream().anyMatch(row -> row.id().equals(after)))
                    .findFirst();
        }
        return plan.appendices()
                .stream()
                .filter(each -> each.kind() == AppendixKind.INDICATORS)
                .reduce((_, last) -> last)
                .or(() -> Optional.of(begun(plan, fresh)));
    }

    /** A table without rows, with the usual columns of a plan's main indicators (form F1), behind the other appendices. */
    private static Appendix begun(Plan plan, UUID id) {
        List<String> header = List.of("STT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm " + plan.year(),
                "Cơ quan theo dõi");
        PrintedTable table = new PrintedTable(List.of(header), List.of(), List.of(), List.of());
        return new Appendix(id, number(plan), AppendixKind.INDICATORS, "Chỉ tiêu năm " + plan.year(), null, table,
                List.of());
    }

    /** The first Roman number behind the others that is free; "" for the only appendix. */
    private static String number(Plan plan) {
        List<String> taken = plan.appendices().stream().map(Appendix::no).toList();
        int place = taken.size() + 1;
        while (taken.contains(NumberStyle.ROMAN.label(place).orElse(""))) {
            place++;
        }
        return taken.isEmpty() ? "" : NumberStyle.ROMAN.label(place).orElse("");
    }

    /** The plan with a table in the place of the one with its id, or behind all others. */
    public static Plan plan(Plan plan, Appendix table) {
        List<Appendix> appendices = new ArrayList<>(plan.appendices());
        appendices.replaceAll(each -> each.id().equals(table.id()) ? table : each);
        if (!appendices.contains(table)) {
            appendices.add(table);
        }
        return new Plan(plan.id(), plan.year(), plan.heading(), plan.body(), appendices, plan.citations(),
                plan.reading());
    }
}
