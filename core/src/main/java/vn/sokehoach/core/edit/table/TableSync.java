package vn.sokehoach.core.edit.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sokehoach.core.edit.tree.PlanTree;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.table.PrintedRows;

/** Keeps the assignment tables of a plan in step with its tasks. */
public final class TableSync {
    private TableSync() {}

    /**
     * The plan of a changed tree, its assignment tables in step with it; tables that it does not touch stay as they are.
     *
     * @param before the plan before the change
     * @param base   everything of the plan after the change but its groups and orders
     */
    public static Plan plan(Plan before, Plan base, PlanTree after) {
        PlanTree tree = PlanTree.of(before);
        Body pieces = after.plan().body();
        List<Appendix> appendices = base.appendices()
                .stream()
                .map(appendix -> appendix.kind() == AppendixKind.ASSIGNMENT
                        ? inStep(appendix, tree, after, base.year())
                        : appendix)
                .toList();
        return new Plan(base.id(), base.year(), base.heading(),
                new Body(base.body().parts(), pieces.groups(), pieces.orders()), appendices, base.citations(),
                base.reading());
    }

    private static Appendix inStep(Appendix appendix, PlanTree before, PlanTree after, int year) {
        Appendix moved = new RowsOfTasks(appendix, PrintedRows.roles(appendix, year), before, after).appendix();
        if (moved.rows().equals(appendix.rows())) {
            return appendix;
        }
        Map<UUID, AppendixRow> old =
                appendix.rows().stream().collect(Collectors.toMap(AppendixRow::id, Function.identity()));
        List<AppendixRow> rows = moved.rows()
                .stream()
                .map(row -> row.equals(old.get(row.id())) ? row : PrintedRows.withWork(moved, row, year))
                .toList();
        return new Appendix(moved.id(), moved.no(), moved.kind(), moved.title(), moved.basis(), moved.table(), rows);
    }

    /** The ids of tasks and items that are rows of assignment tables. */
    public static Set<UUID> rows(Plan plan) {
        return plan.appendices()
                .stream()
                .filter(appendix -> appendix.kind() == AppendixKind.ASSIGNMENT)
                .flatMap(appendix -> appendix.rows().stream())
                .map(AppendixRow::id)
                .collect(Collectors.toSet());
    }
}
