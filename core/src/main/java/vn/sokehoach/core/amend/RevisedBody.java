package vn.sokehoach.core.amend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.compare.Piece.Kind;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Part;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;

/** The groups, tasks, items and orders after a revision: the new document's, with what stays in its old place. */
final class RevisedBody {
    private final Plan kept;
    private final Plan fresh;
    private final Scope scope;
    private final Rejections rejections;
    private final SettledWork settled;
    private final Map<UUID, TaskGroup> keptGroups;
    private final Map<UUID, TaskGroup> freshGroups;
    private final Map<UUID, PlanTask> keptTasks;
    private final Map<UUID, PlanTask> freshTasks;
    private final Map<UUID, TaskItem> keptItems;
    private final Map<UUID, TaskItem> freshItems;

    RevisedBody(Plan kept, Plan fresh, Scope scope, Rejections rejections) {
        this.kept = kept;
        this.fresh = fresh;
        this.scope = scope;
        this.rejections = rejections;
        this.settled = new SettledWork(rejections);
        this.keptGroups = ById.of(kept.body().groups(), TaskGroup::id);
        this.freshGroups = ById.of(fresh.body().groups(), TaskGroup::id);
        this.keptTasks = ById.of(kept.tasks().toList(), PlanTask::id);
        this.freshTasks = ById.of(fresh.tasks().toList(), PlanTask::id);
        this.keptItems = ById.of(kept.tasks().flatMap(task -> task.items().stream()).toList(), TaskItem::id);
        this.freshItems = ById.of(fresh.tasks().flatMap(task -> task.items().stream()).toList(), TaskItem::id);
    }

    Body body() {
        return new Body(parts(), groups(), orders());
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(fresh.body().parts());
        Set<List<String>> there =
                parts.stream().map(part -> List.of(part.no(), part.title())).collect(Collectors.toSet());
        List<Part> staying = kept.body()
                .parts()
                .stream()
                .filter(part -> !scope.files().contains(part.source().file()))
                .filter(part -> there.add(List.of(part.no(), part.title())))
                .toList();
        parts.addAll(scope.files().isEmpty() ? 0 : parts.size(), staying);
        return parts;
    }

    private List<Order> orders() {
        Map<UUID, Order> was = ById.of(kept.body().orders(), Order::id);
        Map<UUID, Order> is = ById.of(fresh.body().orders(), Order::id);
        Set<UUID> stay = was.values()
                .stream()
                .filter(order -> rejections.backInPlace().contains(order.id())
                        || !is.containsKey(order.id()) && scope.stays(order.id(), order.source()))
                .map(Order::id)
                .collect(Collectors.toSet());
        return Weave.of(List.copyOf(was.keySet()), taken(is.keySet()), stay)
                .stream()
                .map(id -> settled.order(was.get(id), is.get(id)))
                .toList();
    }

    private List<TaskGroup> groups() {
        Map<UUID, TaskGroup> filled = new HashMap<>();
        Set<UUID> all = new LinkedHashSet<>(keptGroups.keySet());
        all.addAll(freshGroups.keySet());
        all.forEach(id -> filled.put(id, group(id)));
        Set<UUID> stay = new HashSet<>();
        keptGroups.values().stream().filter(group -> stays(group, filled)).forEach(group -> stay.add(group.id()));
        List<UUID> taken = freshGroups.keySet()
                .stream()
                .filter(id -> !rejections.leavesOut(id) || !filled.get(id).tasks().isEmpty())
                .toList();
        return Weave.of(List.copyOf(keptGroups.keySet()), taken, stay).stream().map(filled::get).toList();
    }

    /** A group with tasks stays as long as one of them does. */
    private boolean stays(TaskGroup group, Map<UUID, TaskGroup> filled) {
        if (rejections.backInPlace().contains(group.id())) {
            return true;
        }
        boolean empty = filled.get(group.id()).tasks().isEmpty();
        return !freshGroups.containsKey(group.id())
                && (!empty || group.tasks().isEmpty() && scope.stays(group.id(), group.source()));
    }

    private TaskGroup group(UUID id) {
        TaskGroup was = keptGroups.get(id);
        TaskGroup is = freshGroups.get(id);
        TaskGroup shown = SettledWork.one(was, is);
        boolean oldTitle = was != null && rejections.keepsWords(Kind.GROUP, id);
        List<PlanTask> before = was == null ? List.of() : was.tasks();
        Set<UUID> stay = before.stream()
                .filter(task -> rejections.backInPlace().contains(task.id())
                        || !freshTasks.containsKey(task.id()) && scope.stays(task.id(), task.source()))
                .map(PlanTask::id)
                .collect(Collectors.toSet());
        List<UUID> after = is == null ? List.of() : taken(is.tasks().stream().map(PlanTask::id).toList());
        List<PlanTask> tasks = Weave.of(before.stream().map(PlanTask::id).toList(), after, stay)
                .stream()
                .map(this::task)
                .toList();
        return new TaskGroup(id, shown.no(), oldTitle ? was.title() : shown.title(), shown.part(), tasks,
                shown.source());
    }

    /** What of the new document is taken, and not put back into its old place. */
    private List<UUID> taken(java.util.Collection<UUID> ids) {
        return ids.stream()
                .filter(id -> !rejections.leavesOut(id) && !rejections.backInPlace().contains(id))
                .toList();
    }

    private PlanTask task(UUID id) {
        PlanTask was = keptTasks.get(id);
        PlanTask is = freshTasks.get(id);
        return settled.task(was, is, items(was, is));
    }

    private List<TaskItem> items(@Nullable PlanTask was, @Nullable PlanTask is) {
        List<TaskItem> before = was == null ? List.of() : was.items();
        Set<UUID> stay = before.stream()
                .filter(item -> rejections.backInPlace().contains(item.id())
                        || !freshItems.containsKey(item.id()) && (is == null || scope.stays(item.id(), item.source())))
                .map(TaskItem::id)
                .collect(Collectors.toSet());
        List<UUID> after = is == null ? List.of() : taken(is.items().stream().map(TaskItem::id).toList());
        return Weave.of(before.stream().map(TaskItem::id).toList(), after, stay)
                .stream()
                .map(id -> settled.item(keptItems.get(id), freshItems.get(id)))
                .toList();
    }
}
