package vn.sokehoach.core.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.frame.PlanFrames;
import vn.sokehoach.core.overview.AssignmentMatrix;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskItem;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.PlanStanding;
import vn.sokehoach.core.progress.Statistics;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.text.SearchKey;

/** Shows tasks with their standing, filtered. */
public final class ReviewingTasks {
    private final PlanBook book;
    private final Clock clock;

    public ReviewingTasks(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The tasks that fit, plans in the order of import, tasks in the order of their plan; read plan by plan. */
    public Stream<ReviewedTask> review(TaskFilter filter) {
        UUID only = filter.plan();
        return (only == null ? book.plans().oneByOne() : book.plans().find(only).stream())
                .flatMap(plan -> tasks(plan, filter));
    }

    /** How the tasks of a plan stand, by everything that is recorded. */
    public PlanProgress progress(Plan plan) {
        return new PlanProgress(book.plans().tracking(plan.id()), book.progress().ofPlan(plan.id()),
                PlanFrames.of(plan, book.frames().ofPlan(plan.id())));
    }

    /**
     * The standing of a plan on a day, in all, by group and by agency.
     *
     * @param asOf null for today
     */
    public Statistics statistics(Plan plan, @Nullable LocalDate asOf) {
        return standing(plan, asOf).statistics();
    }

    /**
     * Every piece of work of a plan with its standing on a day.
     *
     * @param asOf null for today
     */
    public PlanStanding standing(Plan plan, @Nullable LocalDate asOf) {
        return standing(plan, asOf, names(plan));
    }

    /** The same by other names of agencies, such as those of today. */
    public PlanStanding standing(Plan plan, @Nullable LocalDate asOf, AgencyNames names) {
        return PlanStanding.of(plan, progress(plan), names, asOf == null ? LocalDate.now(clock) : asOf);
    }

    /** Who does how much in which group of a plan. */
    public AssignmentMatrix matrix(Plan plan) {
        return AssignmentMatrix.of(plan, names(plan));
    }

    private AgencyNames names(Plan plan) {
        return new AgencyNames(book.agencies().all(), plan.day());
    }

    private Stream<ReviewedTask> tasks(Plan plan, TaskFilter filter) {
        PlanProgress all = progress(plan);
        LocalDate asOf = filter.asOf();
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        PlanProgress then = all.asOf(day);
        PlanProgress shown = asOf == null ? all : then;
        String wanted = filter.search() == null ? "" : key(filter.search());
        return plan.body()
                .groups()
                .stream()
                .flatMap(group -> group.tasks()
                        .stream()
                        .filter(task -> concerns(task, filter.who()))
                        .filter(task -> isLedBy(task, filter.who().leader(), all))
                        .filter(task -> filter.status() == null || shown.of(task).status() == filter.status())
                        .filter(task -> !filter.overdue() || then.isOverdue(task, day))
                        .filter(task -> wanted.isEmpty() || key(text(task)).contains(wanted))
                        .map(task -> new ReviewedTask(plan, group, task, shown)));
    }

    private static boolean isLedBy(PlanTask task, @Nullable String leader, PlanProgress known) {
        return leader == null || known.frames().isLedBy(task.id(), leader);
    }

    private static boolean concerns(PlanTask task, TaskFilter.Who filter) {
        @Nullable
        Predicate<AgencyMention> agency = filter.agency();
        if (agency == null && filter.role() == null) {
            return true;
        }
        Stream<AgencyMention> mentions = filter.role() == null ? task.assignment().mentions()
                : task.assignment().in(filter.role()).stream();
        return mentions.anyMatch(agency == null ? mention -> true : agency);
    }

    private static String text(PlanTask task) {
        return task.content() + "\n" + String.join("\n", task.items().stream().map(TaskItem::content).toList());
    }

    private static String key(String text) {
        return SearchKey.of(text).replaceAll("\\s+", " ").strip();
    }
}
