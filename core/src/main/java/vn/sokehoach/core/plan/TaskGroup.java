package vn.sokehoach.core.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.source.Source;

/**
 * A numbered group of tasks (nhóm nhiệm vụ).
 *
 * @param no   as printed, without the full stop: "1", "IV"
 * @param part number of the part or appendix that it stands in; null where the document has no parts
 */
public record TaskGroup(UUID id, String no, String title, @Nullable String part, List<PlanTask> tasks, Source source) {

    public TaskGroup {
        tasks = List.copyOf(tasks);
    }

    /** What a task of this group is called: "3.c", the group's number alone where the task has none. */
    public String numberOf(PlanTask task) {
        return number(no, task.label());
    }

    /** The number of a task by those of its group and of itself; either may be "". */
    public static String number(String group, String task) {
        return group.isEmpty() || task.isEmpty() ? group + task : group + "." + task;
    }
}
