package vn.sokehoach.core.usecase.editing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.store.StructureStore;
import vn.sokehoach.core.structure.ClosedGroup;

/** The closed groups of a plan, into which nothing new comes; what stands in them may be split, moved within and taken out. */
final class ClosedDoors {
    private final Map<UUID, Set<UUID>> within = new HashMap<>();

    private ClosedDoors() {}

    static ClosedDoors of(Plan plan, StructureStore store) {
        Set<UUID> closed = new HashSet<>(store.closedGroups(plan.id()).stream().map(ClosedGroup::group).toList());
        ClosedDoors doors = new ClosedDoors();
        plan.body()
                .groups()
                .stream()
                .filter(group -> closed.contains(group.id()))
                .forEach(group -> doors.within.put(group.id(), work(group)));
        return doors;
    }

    /** The tasks of a group and their items, each of which may become a task there. */
    private static Set<UUID> work(TaskGroup group) {
        Set<UUID> work = ids(group.tasks());
        group.tasks().stream().flatMap(task -> task.items().stream()).forEach(item -> work.add(item.id()));
        return work;
    }

    private static Set<UUID> ids(Collection<PlanTask> tasks) {
        return new HashSet<>(tasks.stream().map(PlanTask::id).toList());
    }

    /** Refuses what brought a task into a closed group. */
    void check(PlanEdit edit, Plan after) throws EditRefused {
        boolean brings = edit instanceof PlanEdit.Add || edit instanceof PlanEdit.Move
                || edit instanceof PlanEdit.MoveInto || edit instanceof PlanEdit.Join
                || edit instanceof PlanEdit.TakeUp || edit instanceof PlanEdit.ChangeRole;
        for (TaskGroup group : after.body().groups()) {
            Set<UUID> before = within.get(group.id());
            if (brings && before != null && !before.containsAll(ids(group.tasks()))) {
                throw new EditRefused(EditRefused.Code.GROUP_CLOSED, group.no());
            }
        }
    }
}
