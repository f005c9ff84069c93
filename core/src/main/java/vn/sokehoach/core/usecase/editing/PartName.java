package vn.sokehoach.core.usecase.editing;

import java.util.UUID;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;

/**
 * What a part of a plan is called.
 *
 * @param number "3" of a group or order, "3.b" of a task, "3.b - 2" of an item, "II" of an appendix; "" where it has none
 */
public record PartName(Kind kind, String number) {
    /** What it is; the bundles word it with its number ("part." + name). */
    public enum Kind {
        GROUP, TASK, ITEM, ORDER, ROW, APPENDIX, PART
    }

    /** The name of what has this id; a part where the plan has no such thing. */
    public static PartName of(Plan plan, UUID id) {
        TaskGroup.Numbering numbers = TaskGroup.Numbering.of(plan);
        for (TaskGroup group : plan.body().groups()) {
            if (group.id().equals(id)) {
                return new PartName(Kind.GROUP, group.no());
            }
            for (PlanTask task : group.tasks()) {
                String number = numbers.of(group, task);
                if (task.id().equals(id)) {
                    return new PartName(Kind.TASK, number);
                }
                for (int place = 0; place < task.items().size(); place++) {
                    if (task.items().get(place).id().equals(id)) {
                        return new PartName(Kind.ITEM, number + " - " + (place + 1));
                    }
                }
            }
        }
        return outside(plan, id);
    }

    private static PartName outside(Plan plan, UUID id) {
        for (Order order : plan.body().orders()) {
            if (order.id().equals(id)) {
                return new PartName(Kind.ORDER, order.no());
            }
        }
        for (Appendix appendix : plan.appendices()) {
            if (appendix.id().equals(id)) {
                return new PartName(Kind.APPENDIX, appendix.no());
            }
            for (AppendixRow row : appendix.rows()) {
                if (row.id().equals(id)) {
                    return new PartName(Kind.ROW, row.no());
                }
            }
        }
        return new PartName(Kind.PART, "");
    }
}
