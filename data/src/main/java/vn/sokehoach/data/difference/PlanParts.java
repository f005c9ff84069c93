package vn.sokehoach.data.difference;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.copy.ContentDifference.Subject;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;

/** A plan taken apart into what people know of it: each part with its content, and what it is called. */
final class PlanParts {
    private static final int LONGEST = 60;

    private final Map<Thing, Object> parts = new LinkedHashMap<>();
    private final Map<UUID, String> names = new LinkedHashMap<>();

    private PlanParts() {}

    /** The parts of a plan; null has none. */
    static PlanParts of(@Nullable Plan plan) {
        PlanParts parts = new PlanParts();
        if (plan != null) {
            parts.parts.put(heading(plan), List.of(plan.year(), plan.heading()));
            TaskGroup.Numbering numbering = TaskGroup.Numbering.of(plan);
            plan.body().groups().forEach(group -> parts.add(plan.id(), group, numbering));
            plan.body().orders().forEach(order -> parts.add(plan.id(), order));
            plan.appendices().forEach(appendix -> parts.add(plan.id(), appendix));
        }
        return parts;
    }

    /** The thing that a plan's heading is. */
    private static Thing heading(Plan plan) {
        return Thing.of(Subject.HEADING, plan.id(), plan.id());
    }

    /** The thing that the arrangement of a plan's parts is. */
    static Thing arrangement(Plan plan) {
        return Thing.of(Subject.ARRANGEMENT, plan.id(), plan.id());
    }

    /** Each part with its content. */
    Map<Thing, Object> all() {
        return parts;
    }

    /** "1.a Lập dự toán" for the id of a group, task, item, order or row. */
    Map<UUID, String> names() {
        return names;
    }

    private void add(UUID plan, TaskGroup group, TaskGroup.Numbering numbering) {
        parts.put(Thing.of(Subject.GROUP, plan, group.id()), group.with(List.of()));
        names.put(group.id(), name(group.no(), group.title()));
        for (PlanTask task : group.tasks()) {
            String number = numbering.of(group, task);
            // A task that stands in another group is another one to whoever looks for it there.
            parts.put(Thing.of(Subject.TASK, plan, task.id()), List.of(group.id(), task));
            names.put(task.id(), name(number, task.content()));
            for (TaskItem item : task.items()) {
                names.put(item.id(), name(number + " -", item.content()));
            }
        }
    }

    private void add(UUID plan, Order order) {
        parts.put(Thing.of(Subject.ORDER, plan, order.id()), order);
        names.put(order.id(), name(order.no(), order.content()));
    }

    private void add(UUID plan, Appendix appendix) {
        parts.put(Thing.of(Subject.APPENDIX, plan, appendix.id()), Arrays.asList(appendix.no(), appendix.kind(),
                appendix.title(), appendix.basis(), appendix.table().header()));
        names.put(appendix.id(), name(appendix.no(), appendix.title()));
        for (AppendixRow row : appendix.rows()) {
            parts.put(Thing.of(Subject.ROW, plan, row.id()), row);
            // A row of an assignment table is a task as well, which has its name already.
            names.putIfAbsent(row.id(), name(row.no(), switch (row.content()) {
                case AppendixRow.Indicator indicator -> indicator.name();
                case AppendixRow.Work work -> work.content();
            }));
        }
    }

    private static String name(String number, String words) {
        String line = (number + " " + words.lines().findFirst().orElse("")).strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
    }
}
