package vn.sokehoach.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.indicator.TargetParser;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.plan.PrintedTable.Merge;

/** Makes an indicator table of lines "no;name;unit;national target;provincial target"; "I;name" is a group. */
final class IndicatorRows {

    private IndicatorRows() {}

    static Appendix table(String no, String... lines) {
        return table(no, List.of(), lines);
    }

    static Appendix table(String no, List<Merge> merges, String... lines) {
        List<AppendixRow> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(row(line));
        }
        PrintedTable printed = new PrintedTable(List.of(List.of("TT", "Chỉ tiêu", "ĐVT", "Cả nước", "Tỉnh")), List.of(),
                List.of(), merges);
        return new Appendix(UUID.randomUUID(), no, AppendixKind.INDICATORS, "CHỈ TIÊU", null, printed, rows);
    }

    private static AppendixRow row(String line) {
        List<String> cells = new ArrayList<>(List.of(line.split(";", -1)));
        boolean group = cells.size() == 2;
        while (cells.size() < 5) {
            cells.add("");
        }
        List<TargetValue> targets = new ArrayList<>();
        TargetParser.parseCell(cells.get(3))
                .ifPresent(target -> targets
                        .add(new TargetValue("Cả nước", 2026, TargetValue.Scope.NATIONAL, target)));
        TargetParser.parseCell(cells.get(4))
                .ifPresent(
                        target -> targets.add(new TargetValue("Tỉnh", 2026, TargetValue.Scope.PROVINCE, target)));
        int level = group ? 0 : cells.getFirst().isEmpty() ? 2 : 1;
        String unit = cells.get(2);
        return new AppendixRow(UUID.randomUUID(), level, cells.getFirst(), cells,
                new Indicator(cells.get(1), unit.isEmpty() ? null : unit, targets, "", List.of(DraftedPlan.LEAD)),
                DraftedPlan.SOURCE);
    }
}
