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

    /** The same group with other tasks. */
    public TaskGroup with(List<PlanTask> others) {
        return new TaskGroup(id, no, title, part, others, source);
    }

    /** What a task of this group is called: "3.c", the group's number alone where the task has none. */
    public String numberOf(PlanTask task) {
        return number(no, task.label());
    }

    /** The number of a task by those of its group and of itself; either may be "". */
    public static String number(String group, String task) {
        return group.isEmpty() || task.isEmpty() ? group + task : group + "." + task;
    }

    /**
     * The numbers by which people name the tasks of a plan: "1.a"; where they run through the whole plan "7".
     *
     * @param runThrough whether a task's own number tells it from all others, as in an assignment table
     */
    public record Numbering(boolean runThrough) {
        /** The numbers of a plan. */
        public static Numbering of(Plan plan) {
            return new Numbering(plan.tasks().map(PlanTask::label).distinct().count() == plan.tasks().count());
        }

        /** The number of a task in its group. */
        public String of(TaskGroup group, PlanTask task) {
            return runThrough && !task.label().isEmpty() ? task.label() : group.numberOf(task);
        }
    }
}
