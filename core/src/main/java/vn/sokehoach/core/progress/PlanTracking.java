package vn.sokehoach.core.progress;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How the tasks of a plan are followed.
 *
 * @param byItem     whether the items of a task have a status each (and the task none of its own)
 * @param defaultDue when a task without a deadline is due, at first 31/12 of the plan's year
 */
public record PlanTracking(UUID plan, boolean byItem, LocalDate defaultDue) {

    /** The settings a plan begins with. */
    public static PlanTracking initial(UUID plan, int year) {
        return new PlanTracking(plan, false, LocalDate.of(year, 12, 31));
    }
}
