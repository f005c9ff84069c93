package vn.sokehoach.app.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskFacts.Term;
import vn.sokehoach.app.task.TaskFacts.Words;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.Due;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;

/** The rows of a plan: its groups with their tasks and items, and its orders in a group of their own. */
final class TaskTree {
    private final Plan plan;
    private final PlanProgress progress;
    /** By the entries of today and before. */
    private final PlanProgress untilToday;
    private final LocalDate today;
    private final TaskGroup.Numbering numbers;

    /** Rows as the plan stands on a day. */
    TaskTree(Plan plan, PlanProgress progress, LocalDate today) {
        this.plan = plan;
        this.progress = progress;
        this.untilToday = progress.asOf(today);
        this.today = today;
        this.numbers = TaskGroup.Numbering.of(plan);
    }

    /** The top rows; {@code ordersTitle} heads the orders, where there are any. */
    List<TaskRow> roots(String ordersTitle) {
        List<TaskRow> roots = new ArrayList<>(plan.body().groups().stream().map(this::group).toList());
        if (!plan.body().orders().isEmpty()) {
            Order first = plan.body().orders().getFirst();
            UUID id = UUID.nameUUIDFromBytes((plan.id() + "/orders").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            roots.add(new TaskRow(new TaskFacts(id, Kind.GROUP, "", new Words(ordersTitle, ordersTitle),
                    Assignment.NONE, Term.NONE, first.source()),
                    plan.body().orders().stream().map(this::order).toList()));
        }
        return roots;
    }

    /** Brings the standing of these rows up to date. */
    void refresh(List<TaskRow> roots) {
        Map<UUID, PlanTask> tasks = plan.tasks().collect(Collectors.toMap(PlanTask::id, Function.identity()));
        for (TaskRow root : roots) {
            for (TaskRow row : root.children()) {
                PlanTask task = tasks.get(row.id());
                if (task == null) {
                    row.setStanding(own(row.id(), 0, false, RowAround.NEVER));
                } else {
                    refresh(row, task);
                }
            }
            root.setStanding(ofGroup(root));
        }
    }

    /** A group stands by the share of its tasks that are done. */
    private RowStanding ofGroup(TaskRow group) {
        long done = group.children().stream().filter(row -> row.standing().status() == TaskStatus.DONE).count();
        int percent = group.children().isEmpty() ? 0 : (int) (100 * done / group.children().size());
        return new RowStanding(new Progress(TaskStatus.NOT_STARTED, percent, null), 0, false, false, Remarks.NONE,
                RowAround.of(group.id(), progress.frames(), RowAround.NEVER));
    }

    private void refresh(TaskRow row, PlanTask task) {
        boolean follows = progress.followsItems(task);
        boolean overdue = untilToday.isOverdue(task, today);
        row.setStanding(new RowStanding(progress.of(task), overdue ? late(untilToday.due(task)) : 0, true, follows,
                remarks(row.id()), RowAround.of(row.id(), progress.frames(), progress.due(task))));
        for (TaskRow child : row.children()) {
            task.item(child.id())
                    .ifPresent(item -> child.setStanding(
                            own(child.id(), follows ? late(untilToday.due(task, item)) : 0, follows,
                                    progress.due(task, item))));
        }
    }

    private RowStanding own(UUID id, long daysLate, boolean always, Due due) {
        TaskStatus status = progress.of(id).status();
        boolean closed = status == TaskStatus.DONE || status == TaskStatus.CANCELLED
                || status == TaskStatus.CARRIED_OVER;
        return new RowStanding(progress.of(id), closed ? 0 : daysLate, always || !progress.history(id).isEmpty(),
                false, remarks(id), RowAround.of(id, progress.frames(), due));
    }

    private Remarks remarks(UUID id) {
        return Progress.last(progress.history(id)).map(ProgressEntry::remarks).orElse(Remarks.NONE);
    }

    private long late(Due due) {
        return due.day() == null ? 0 : RowStanding.daysBetween(due.day(), today);
    }

    private TaskRow group(TaskGroup group) {
        return new TaskRow(
                new TaskFacts(group.id(), Kind.GROUP, group.no(), words(group.title()), Assignment.NONE, Term.NONE,
                        group.source()),
                group.tasks().stream().map(task -> task(group, task)).toList());
    }

    private TaskRow task(TaskGroup group, PlanTask task) {
        String number = numbers.of(group, task);
        List<TaskRow> items = IntStream.range(0, task.items().size())
                .mapToObj(index -> item(task.items().get(index)))
                .toList();
        return new TaskRow(new TaskFacts(task.id(), Kind.TASK, number, new Words(task.content(), TaskGist.of(task)),
                task.assignment(), new Term(task.deadlines()), task.source()), items);
    }

    private static TaskRow item(TaskItem item) {
        return new TaskRow(new TaskFacts(item.id(), Kind.ITEM, "", words(item.content()), Assignment.NONE,
                new Term(item.deadlines()), item.source()), List.of());
    }

    private TaskRow order(Order order) {
        Assignment assignment = new Assignment(order.lead(), order.cooperatingText(), List.of(), List.of());
        return new TaskRow(new TaskFacts(order.id(), Kind.ORDER, order.no(), words(order.content()), assignment,
                Term.NONE, order.source()), List.of());
    }

    private static Words words(String content) {
        return new Words(content, TaskGist.oneLine(content));
    }
}
