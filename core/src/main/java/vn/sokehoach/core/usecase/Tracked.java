package vn.sokehoach.core.usecase;

import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.ProgressEntry.Subject;

/**
 * Something of a plan whose progress can be recorded.
 *
 * @param number  for people: "3.a", for an item "3.a - 2", for an order its number
 * @param summary whether it is a task that has items
 */
public record Tracked(Subject subject, String number, boolean summary) {

    /** The task, item or order with this id. */
    public static Optional<Tracked> in(Plan plan, UUID id) {
        for (TaskGroup group : plan.body().groups()) {
            for (PlanTask task : group.tasks()) {
                Optional<Tracked> found = in(plan, group, task, id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return plan.body()
                .orders()
                .stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .map(order -> new Tracked(new Subject(plan.id(), id, null), order.no(), false));
    }

    /** Whether its status follows from its items and cannot be recorded. */
    public boolean followsItems(boolean planByItem) {
        return planByItem && summary;
    }

    private static Optional<Tracked> in(Plan plan, TaskGroup group, PlanTask task, UUID id) {
        if (task.id().equals(id)) {
            return Optional.of(
                    new Tracked(new Subject(plan.id(), id, null), group.numberOf(task), !task.items().isEmpty()));
        }
        return task.item(id)
                .map(item -> new Tracked(new Subject(plan.id(), task.id(), id),
                        group.numberOf(task) + " - " + (task.items().indexOf(item) + 1), false));
    }
}
