package vn.sokehoach.core.appendix.made;

import java.util.List;
import java.util.function.Predicate;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskItem;

/**
 * Which work of a plan a table holds, and how.
 *
 * @param tasks   the tasks in it
 * @param items   the items in it, where it has a row for each
 * @param whole   whether nothing of the plan is left out, so that a group without tasks has its row too
 * @param byItem  whether items have a row each; tasks without items always do
 * @param columns in their order; number and content come first even where they are not among them
 * @param scope   which of the tasks it holds, in a few words; "" for all
 */
public record WorkSelection(Plan plan, Predicate<PlanTask> tasks, Predicate<TaskItem> items, boolean whole,
        boolean byItem, List<WorkColumn> columns, String scope) {

    public WorkSelection {
        columns = WorkColumn.whole(columns);
    }

    /** All work of a plan. */
    public static WorkSelection all(Plan plan, boolean byItem, List<WorkColumn> columns) {
        return new WorkSelection(plan, task -> true, item -> true, true, byItem, columns, "");
    }
}
