package vn.sokehoach.app.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanProgress;

/** The rows of a plan as they are to be shown, made beside the window; they belong to nobody before they are shown. */
public final class PreparedTasks {
    private final Plan plan;
    private final PlanProgress progress;
    private final List<TaskRow> roots;

    private PreparedTasks(Plan plan, PlanProgress progress, List<TaskRow> roots) {
        this.plan = plan;
        this.progress = progress;
        this.roots = List.copyOf(roots);
        // What is searched through is ready with the first letter.
        roots.stream().flatMap(TaskRow::withDescendants).forEach(TaskRow::searchKey);
    }

    /** The rows as the plan stands on a day; {@code ordersTitle} heads the orders, where there are any. */
    static PreparedTasks of(Plan plan, PlanProgress progress, LocalDate today, String ordersTitle) {
        TaskTree tree = new TaskTree(plan, progress, today);
        List<TaskRow> rows = tree.roots(ordersTitle);
        tree.refresh(rows);
        return new PreparedTasks(plan, progress, rows);
    }

    Plan plan() {
        return plan;
    }

    PlanProgress progress() {
        return progress;
    }

    List<TaskRow> roots() {
        return roots;
    }

    /** Brings rows of the same plan up to date with these. */
    void refresh(List<TaskRow> shown) {
        Map<UUID, RowStanding> now = new HashMap<>();
        roots.stream().flatMap(TaskRow::withDescendants).forEach(row -> now.put(row.id(), row.standing()));
        shown.stream().flatMap(TaskRow::withDescendants).forEach(row -> {
            RowStanding standing = now.get(row.id());
            if (standing != null && !standing.equals(row.standing())) {
                row.setStanding(standing);
            }
        });
    }
}
