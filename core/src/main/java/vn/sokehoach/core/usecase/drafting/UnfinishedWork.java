package vn.sokehoach.core.usecase.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Deadline.Kind;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.structure.CarriedWork;

/** The groups of a plan with what goes over into another one, under new ids and with links to where it comes from. */
final class UnfinishedWork {
    private final UUID into;
    private final Plan from;
    private final PlanProgress progress;
    private final RollOver.Which which;
    private final List<CarriedWork> links = new ArrayList<>();

    /** {@code progress} is that of the day on which the statuses are looked at. */
    UnfinishedWork(UUID into, Plan from, PlanProgress progress, RollOver.Which which) {
        this.into = into;
        this.from = from;
        this.progress = progress;
        this.which = which;
    }

    /** The groups in which anything goes over. */
    List<TaskGroup> groups() {
        return from.body()
                .groups()
                .stream()
                .map(this::group)
                .filter(group -> !group.tasks().isEmpty())
                .toList();
    }

    /** A link for each task and item of the groups. */
    List<CarriedWork> links() {
        return links;
    }

    private TaskGroup group(TaskGroup old) {
        return new TaskGroup(UUID.randomUUID(), old.no(), old.title(), null,
                old.tasks().stream().filter(this::goesOver).map(this::task).toList(), Source.BY_HAND);
    }

    private boolean goesOver(PlanTask task) {
        return progress.followsItems(task) ? task.items().stream().anyMatch(this::goesOver)
                : which.fits(progress.of(task).status());
    }

    private boolean goesOver(TaskItem item) {
        return which.fits(progress.of(item.id()).status());
    }

    private PlanTask task(PlanTask old) {
        List<TaskItem> items = old.items()
                .stream()
                .filter(item -> progress.followsItems(old) ? goesOver(item)
                        : RollOver.Which.UNFINISHED.fits(progress.of(item.id()).status()))
                .map(this::item)
                .toList();
        return new PlanTask(linked(old.id()), old.label(), old.content(), items, old.assignment(),
                withoutDays(old.deadlines()), Source.BY_HAND);
    }

    private TaskItem item(TaskItem old) {
        return new TaskItem(linked(old.id()), old.content(), withoutDays(old.deadlines()), Source.BY_HAND);
    }

    private UUID linked(UUID old) {
        UUID fresh = UUID.randomUUID();
        links.add(new CarriedWork(into, fresh, from.id(), old));
        return fresh;
    }

    /** What recurs or goes on holds in any year; a day of the old year would not be one of the new. */
    private static List<Deadline> withoutDays(List<Deadline> deadlines) {
        return deadlines.stream()
                .filter(each -> each.kind() == Kind.RECURRING || each.kind() == Kind.CONTINUOUS)
                .filter(each -> each.to() == null && !each.text().matches(".*\\d{4}.*"))
                .toList();
    }
}
