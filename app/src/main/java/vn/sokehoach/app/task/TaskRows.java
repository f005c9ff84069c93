package vn.sokehoach.app.task;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.TaskRow.Kind;
import vn.sokehoach.app.task.TaskRow.Parties;
import vn.sokehoach.app.task.TaskRow.When;
import vn.sokehoach.app.ui.Dates;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.Due;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.text.VietnameseText;

/** Makes the rows of the task table of a plan: groups, their tasks, their items. */
final class TaskRows {

    private final PlanProgress progress;
    private final LocalDate today;
    private final String wanted;
    private final @Nullable TaskStatus status;

    /**
     * Rows that fit.
     *
     * @param search words without accents; "" for all
     * @param status null for every status
     */
    TaskRows(PlanProgress progress, LocalDate today, String search, @Nullable TaskStatus status) {
        this.progress = progress;
        this.today = today;
        this.wanted = VietnameseText.searchKey(search).strip();
        this.status = status;
    }

    /** A group with the tasks in it that fit. */
    record GroupRows(TaskRow group, List<TaskWithItems> tasks) {}

    /** A task and its items. */
    record TaskWithItems(TaskRow task, List<TaskRow> items) {}

    /** The groups of a plan; a group without a task that fits is left out while something is searched for. */
    List<GroupRows> of(Plan plan) {
        boolean all = wanted.isEmpty() && status == null;
        return plan.body().groups().stream().map(this::group).filter(group -> all || !group.tasks().isEmpty()).toList();
    }

    private GroupRows group(TaskGroup group) {
        TaskRow row =
                new TaskRow(group.id(), Kind.GROUP, group.no(), oneLine(group.title()), Parties.NONE, When.NONE, null);
        return new GroupRows(row, group.tasks()
                .stream()
                .filter(this::fits)
                .map(task -> new TaskWithItems(row(group, task), items(group, task)))
                .toList());
    }

    private boolean fits(PlanTask task) {
        return (status == null || progress.of(task).status() == status)
                && (wanted.isEmpty() || VietnameseText.searchKey(text(task)).contains(wanted));
    }

    private static String text(PlanTask task) {
        String items = task.items().stream().map(TaskItem::content).collect(Collectors.joining("\n"));
        String agencies = task.assignment().mentions().map(AgencyMention::printed).collect(Collectors.joining("\n"));
        return task.label() + "\n" + task.content() + "\n" + items + "\n" + agencies;
    }

    private TaskRow row(TaskGroup group, PlanTask task) {
        String lead = task.assignment().lead().stream().map(AgencyMention::printed).collect(Collectors.joining("; "));
        String cooperating = task.assignment().cooperatingText();
        return new TaskRow(task.id(), Kind.TASK, number(group, task), oneLine(task.content()),
                new Parties(lead, cooperating == null ? "" : cooperating),
                when(task.deadlines(), progress.due(task), progress.of(task).status()), progress.of(task));
    }

    private List<TaskRow> items(TaskGroup group, PlanTask task) {
        return task.items()
                .stream()
                .map(item -> new TaskRow(item.id(), Kind.ITEM, "–", oneLine(item.content()),
                        Parties.NONE, when(item.deadlines(), progress.due(task, item), progress.of(item.id()).status()),
                        progress.followsItems(task) ? progress.of(item.id()) : null))
                .toList();
    }

    /** "1.a"; the label alone where it runs through the groups (tables). */
    static String number(TaskGroup group, PlanTask task) {
        if (task.label().isEmpty()) {
            return group.no();
        }
        return task.label().matches("\\d+") ? task.label() : group.no() + "." + task.label();
    }

    private When when(List<Deadline> deadlines, Due due, TaskStatus current) {
        String printed = deadlines.stream().map(Deadline::text).distinct().collect(Collectors.joining("; "));
        String text = !printed.isEmpty() ? printed : due.day() == null ? "" : Dates.day(due.day());
        boolean open = switch (current) {
            case DONE, CANCELLED, CARRIED_OVER -> false;
            case NOT_STARTED, IN_PROGRESS, REPORTED, RETURNED, PAUSED -> true;
        };
        long late = open && due.isBefore(today) && due.day() != null ? ChronoUnit.DAYS.between(due.day(), today) : 0;
        return new When(text, late);
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
