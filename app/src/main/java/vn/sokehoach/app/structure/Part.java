package vn.sokehoach.app.structure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.usecase.editing.PartName;

/**
 * A part of a plan where it stands: what people move and word, and rows of indicators.
 *
 * @param parent the group of a task, the task of an item, the appendix of a row; null for groups and orders
 * @param place  among its neighbours, from 0
 * @param label  "" for an item
 * @param below  how many parts hang directly below it
 */
record Part(PartName.Kind kind, UUID id, @Nullable UUID parent, int place, String label, String words, int below) {
    /** The part with this id; empty where the plan has none. */
    static Optional<Part> of(Plan plan, @Nullable UUID id) {
        List<TaskGroup> groups = plan.body().groups();
        for (int i = 0; i < groups.size(); i++) {
            TaskGroup group = groups.get(i);
            if (group.id().equals(id)) {
                return Optional.of(new Part(PartName.Kind.GROUP, group.id(), null, i, group.no(), group.title(),
                        group.tasks().size()));
            }
            Optional<Part> task = ofTasks(group, id);
            if (task.isPresent()) {
                return task;
            }
        }
        List<Order> orders = plan.body().orders();
        for (int i = 0; i < orders.size(); i++) {
            Order order = orders.get(i);
            if (order.id().equals(id)) {
                return Optional.of(new Part(PartName.Kind.ORDER, order.id(), null, i, order.no(), order.content(), 0));
            }
        }
        return ofRows(plan, id);
    }

    private static Optional<Part> ofRows(Plan plan, @Nullable UUID id) {
        for (Appendix appendix : plan.appendices()) {
            for (int i = 0; i < appendix.rows().size(); i++) {
                AppendixRow row = appendix.rows().get(i);
                if (appendix.kind() == AppendixKind.INDICATORS && row.id().equals(id)) {
                    return Optional.of(new Part(PartName.Kind.ROW, row.id(), appendix.id(), i, row.no(), "", 0));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Part> ofTasks(TaskGroup group, @Nullable UUID id) {
        for (int i = 0; i < group.tasks().size(); i++) {
            PlanTask task = group.tasks().get(i);
            if (task.id().equals(id)) {
                return Optional.of(new Part(PartName.Kind.TASK, task.id(), group.id(), i, task.label(), task.content(),
                        task.items().size()));
            }
            for (int k = 0; k < task.items().size(); k++) {
                TaskItem item = task.items().get(k);
                if (item.id().equals(id)) {
                    return Optional.of(
                            new Part(PartName.Kind.ITEM, item.id(), task.id(), k, "", item.content(), 0));
                }
            }
        }
        return Optional.empty();
    }

    /** What stands before it among its neighbours, else what holds it; empty for the first part of all. */
    Optional<UUID> before(Plan plan) {
        return place > 0 ? Optional.of(neighbours(plan).get(place - 1)) : Optional.ofNullable(parent);
    }

    /** What stands behind it among its neighbours; empty for the last of them. */
    Optional<UUID> after(Plan plan) {
        return neighbours(plan).stream().skip(place + 1L).findFirst();
    }

    private List<UUID> neighbours(Plan plan) {
        return switch (kind) {
            case GROUP -> plan.body().groups().stream().map(TaskGroup::id).toList();
            case TASK -> plan.body()
                    .groups()
                    .stream()
                    .filter(group -> group.id().equals(parent))
                    .flatMap(group -> group.tasks().stream())
                    .map(PlanTask::id)
                    .toList();
            case ITEM -> plan.tasks()
                    .filter(task -> task.id().equals(parent))
                    .flatMap(task -> task.items().stream())
                    .map(TaskItem::id)
                    .toList();
            case ORDER -> plan.body().orders().stream().map(Order::id).toList();
            case ROW -> plan.appendices()
                    .stream()
                    .filter(table -> table.id().equals(parent))
                    .flatMap(table -> table.rows().stream())
                    .map(AppendixRow::id)
                    .toList();
            case APPENDIX, PART -> List.of();
        };
    }
}
