package vn.sokehoach.core.usecase.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.PrintedNumber;

/**
 * Where a row of indicators stands, or could go.
 *
 * @param table  its table
 * @param above  the group row above it, which a group row is itself; the table where none is
 * @param others how many other indicators stand below that
 */
public record RowSpot(Appendix table, UUID above, int others) {
    /** Where a row stands now; empty where the plan has no such row of indicators. */
    public static Optional<RowSpot> of(Plan plan, UUID row) {
        return table(plan, row).map(table -> at(table, row, aboveOf(table, row)));
    }

    /** Below the group row with this printed number in the table of a row; empty where there is none. */
    public static Optional<RowSpot> below(Plan plan, UUID row, String number) {
        return table(plan, row).flatMap(table -> table.rows()
                .stream()
                .filter(each -> each.level() == 0 && PrintedNumber.same(each.no(), number))
                .findFirst()
                .map(heading -> at(table, row, heading.id())));
    }

    /**
     * The correction that puts an indicator down on another row of its table: in the place of an indicator, at the end of a
     * group row; empty where it cannot go there.
     */
    public static Optional<PlanEdit> putting(Plan plan, UUID row, UUID onto) {
        Appendix table = table(plan, row).orElse(null);
        if (table == null || row.equals(onto) || level(table, row) != 1) {
            return Optional.empty();
        }
        UUID above = aboveOf(table, onto);
        return switch (level(table, onto)) {
            case 0 -> Optional.of(new PlanEdit.MoveInto(row, onto, at(table, row, onto).others()));
            case 1 -> Optional.of(new PlanEdit.MoveInto(row, above, below(table, above).indexOf(onto)));
            default -> Optional.empty();
        };
    }

    /** -1 where the table has no such row. */
    private static int level(Appendix table, UUID row) {
        return table.rows()
                .stream()
                .filter(each -> each.id().equals(row))
                .mapToInt(AppendixRow::level)
                .findFirst()
                .orElse(-1);
    }

    private static Optional<Appendix> table(Plan plan, UUID row) {
        return plan.appendices()
                .stream()
                .filter(each -> each.kind() == AppendixKind.INDICATORS)
                .filter(each -> each.rows().stream().map(AppendixRow::id).anyMatch(Predicate.isEqual(row)))
                .findFirst();
    }

    private static UUID aboveOf(Appendix table, UUID row) {
        UUID above = table.id();
        for (AppendixRow each : table.rows()) {
            above = each.level() == 0 ? each.id() : above;
            if (each.id().equals(row)) {
                break;
            }
        }
        return above;
    }

    private static List<UUID> below(Appendix table, UUID above) {
        return table.rows()
                .stream()
                .filter(each -> each.level() == 1)
                .map(AppendixRow::id)
                .filter(each -> aboveOf(table, each).equals(above))
                .toList();
    }

    private static RowSpot at(Appendix table, UUID row, UUID above) {
        long others = below(table, above).stream().filter(each -> !each.equals(row)).count();
        return new RowSpot(table, above, (int) others);
    }
}
