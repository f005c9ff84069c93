package vn.sokehoach.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.overview.MeasuredIndicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanProgress;

/**
 * What is read from the book in one go, beside the window's thread.
 *
 * @param plans    all plans in the order of import
 * @param open     the plan to show and how it stands; null where there is none
 * @param undoable the step that would be taken back
 * @param redoable the step that would be brought again
 */
record BookState(List<Plan> plans, @Nullable OpenPlan open, Optional<Step> undoable, Optional<Step> redoable) {
    /** A plan, how it stands, what was done to it, and what was measured of its indicators. */
    record OpenPlan(Plan plan, PlanProgress progress, List<Step> steps, List<MeasuredIndicator> indicators) {
        static OpenPlan of(Office office, Plan plan) {
            return new OpenPlan(plan, office.reviewing().progress(plan), office.book().steps().stepsOf(plan.id()),
                    office.measuring().indicators(plan));
        }
    }

    /** Reads the book; shows the wanted plan where it is still there, else the last one. */
    static BookState of(Office office, @Nullable UUID wanted) {
        List<Plan> plans = office.book().plans().all();
        Plan shown = plans.stream()
                .filter(plan -> plan.id().equals(wanted))
                .findFirst()
                .orElse(plans.isEmpty() ? null : plans.getLast());
        return new BookState(plans, shown == null ? null : OpenPlan.of(office, shown),
                office.book().steps().undoable(), office.book().steps().redoable());
    }
}
