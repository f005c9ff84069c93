package vn.sokehoach.app.shell.state;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.PreparedTasks;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.overview.MeasuredIndicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanRow;

/**
 * What is read from the book in one go, beside the window's thread.
 *
 * @param plans    what lists show of all plans, in the order of import
 * @param open     the plan to show and how it stands; null where there is none
 * @param undoable the step that would be taken back
 * @param redoable the step that would be brought again
 */
public record BookState(List<PlanRow> plans, @Nullable OpenPlan open, Optional<Step> undoable,
        Optional<Step> redoable) {
    /** A plan, the rows of its tasks, and what was measured of its indicators. */
    public record OpenPlan(Plan plan, PreparedTasks tasks, List<MeasuredIndicator> indicators) {
        private static OpenPlan of(Office office, Plan plan, TasksModel tasks) {
            return new OpenPlan(plan, tasks.prepare(plan, office.reviewing().progress(plan)),
                    office.measuring().indicators(plan));
        }
    }

    /** Reads the book; shows the wanted plan where it is still there, else the last one. */
    public static BookState of(Office office, @Nullable UUID wanted, TasksModel tasks) {
        List<PlanRow> plans = office.book().plans().rows();
        OpenPlan shown = plans.stream()
                .map(PlanRow::id)
                .filter(id -> id.equals(wanted))
                .findFirst()
                .or(() -> plans.isEmpty() ? Optional.empty() : Optional.of(plans.getLast().id()))
                .flatMap(office.book().plans()::find)
                .map(plan -> OpenPlan.of(office, plan, tasks))
                .orElse(null);
        return new BookState(plans, shown,
                office.book().steps().undoable(), office.book().steps().redoable());
    }
}
