package vn.sokehoach.core.amend;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;

/** Gives what was recognised in a new document the ids that it has in the kept plan. */
final class Reidentified {
    private final Map<UUID, UUID> ids;

    private Reidentified(Map<UUID, UUID> ids) {
        this.ids = ids;
    }

    /**
     * The plan with other ids.
     *
     * @param ids the ids to have by the ids that are had; what is not among them keeps its own
     */
    static Plan of(Plan plan, UUID id, Map<UUID, UUID> ids) {
        Reidentified same = new Reidentified(ids);
        Body body = plan.body();
        return new Plan(id, plan.year(), plan.heading(),
                new Body(body.parts(), body.groups().stream().map(same::group).toList(),
                        body.orders().stream().map(same::order).toList()),
                plan.appendices().stream().map(same::appendix).toList(), plan.citations(), plan.reading());
    }

    private UUID id(UUID id) {
        return ids.getOrDefault(id, id);
    }

    private TaskGroup group(TaskGroup group) {
        List<PlanTask> tasks = group.tasks().stream().map(this::task).toList();
        return new TaskGroup(id(group.id()), group.no(), group.title(), group.part(), tasks, group.source());
    }

    private PlanTask task(PlanTask task) {
        List<TaskItem> items = task.items()
                .stream()
                .map(item -> new TaskItem(id(item.id()), item.content(), item.deadlines(), item.source()))
                .toList();
        return new PlanTask(id(task.id()), task.label(), task.content(), items, task.assignment(), task.deadlines(),
                task.source());
    }

    private Order order(Order order) {
        return new Order(id(order.id()), order.no(), order.content(), order.lead(), order.cooperatingText(),
                order.source());
    }

    private Appendix appendix(Appendix appendix) {
        List<AppendixRow> rows = appendix.rows()
                .stream()
                .map(row -> new AppendixRow(id(row.id()), row.level(), row.no(), row.cells(), row.content(),
                        row.source()))
                .toList();
        return new Appendix(id(appendix.id()), appendix.no(), appendix.kind(), appendix.title(), appendix.basis(),
                appendix.table(), rows);
    }
}
