package vn.sokehoach.core.progress;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;

/**
 * A piece of work that the statistics count once, and where it stands on their day.
 *
 * @param item    the item, where the plan is tracked by item and the task has some; else null
 * @param updated whether it has an entry in the period of the statistics
 * @param leads   the agencies that lead it, by the names that the plan knows; one "" where none is named
 */
public record StoodWork(TaskGroup group, PlanTask task, @Nullable TaskItem item, Due due, Stand stand, boolean updated,
        List<String> leads) {

    public StoodWork {
        leads = List.copyOf(leads);
    }

    /** The id of the item, else of the task. */
    public UUID id() {
        return item == null ? task.id() : item.id();
    }

    /** "3.c": the number of the task, also for an item of it. */
    public String number() {
        return group.numberOf(task);
    }

    /** The words of the item, else of the task. */
    public String content() {
        return item == null ? task.content() : item.content();
    }

    Standing counted() {
        return Standing.of(stand, updated);
    }
}
