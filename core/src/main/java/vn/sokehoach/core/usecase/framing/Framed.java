package vn.sokehoach.core.usecase.framing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.Due;
import vn.sokehoach.core.progress.PlanProgress;

/**
 * Something of a plan around which something can be set.
 *
 * @param number for people: "3" for a group, "3.a", for an item "3.a - 2", for an order its number
 * @param task   the task, also of an item; null for a group or an order
 * @param item   null where it is no item
 */
public record Framed(Plan plan, UUID id, String number, @Nullable PlanTask task, @Nullable TaskItem item) {

    /** The group, task, item or order with this id. */
    public static Optional<Framed> in(Plan plan, UUID id) {
        for (TaskGroup group : plan.body().groups()) {
            if (group.id().equals(id)) {
                return Optional.of(new Framed(plan, id, group.no(), null, null));
            }
            for (PlanTask task : group.tasks()) {
                String number = group.numberOf(task);
                if (task.id().equals(id)) {
                    return Optional.of(new Framed(plan, id, number, task, null));
                }
                Optional<TaskItem> item = task.item(id);
                if (item.isPresent()) {
                    return Optional.of(new Framed(plan, id, number + " - " + (task.items().indexOf(item.get()) + 1),
                            task, item.get()));
                }
            }
        }
        return plan.body()
                .orders()
                .stream()
                .filter(order -> order.id().equals(id))
                .findFirst()
                .map(order -> new Framed(plan, id, order.no(), null, null));
    }

    /** The words of the item, task, order or group, on one line. */
    public String content() {
        return plan.body()
                .groups()
                .stream()
                .filter(group -> group.id().equals(id))
                .map(TaskGroup::title)
                .findFirst()
                .orElseGet(() -> item != null ? item.content()
                        : task != null ? task.content()
                                : plan.body()
                                        .orders()
                                        .stream()
                                        .filter(order -> order.id().equals(id))
                                        .map(order -> order.content())
                                        .findFirst()
                                        .orElse(""));
    }

    /** The day that it is due by what is printed or extended; null where nothing fixes one. */
    @Nullable
    LocalDate fixedDay(PlanProgress progress) {
        if (task == null) {
            return null;
        }
        Due due = item == null ? progress.due(task) : progress.due(task, item);
        return due.byDefault() ? null : due.day();
    }
}
