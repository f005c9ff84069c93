package vn.sokehoach.core.usecase.years;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sokehoach.core.compare.TaskRelatives;
import vn.sokehoach.core.overview.TaskCourse;
import vn.sokehoach.core.overview.TaskCourse.Bond;
import vn.sokehoach.core.overview.TaskCourse.Point;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.structure.CarriedWork;
import vn.sokehoach.core.usecase.ComparingPlans;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.ReviewingTasks;

/**
 * Follows one obligation through the plans of its issuer: by the recorded link where work was carried over, else by its
 * words, from year to year, so that wording that drifts is followed.
 */
public final class FollowingTask {
    private final PlanBook book;
    private final ReviewingTasks reviewing;
    private final TaskRelatives relatives = new TaskRelatives();

    public FollowingTask(PlanBook book, Clock clock) {
        this.book = book;
        this.reviewing = new ReviewingTasks(book, clock);
    }

    /**
     * An obligation in all years in which it is found.
     *
     * @param id    of the task, or of an item of it
     * @param plans all plans of the book
     * @throws Refused where none of the plans has it
     */
    public TaskCourse course(UUID id, List<Plan> plans) throws Refused {
        relatives.keepOnly(plans);
        for (Plan plan : plans) {
            Optional<PlanTask> task = holder(id, plan);
            if (task.isPresent()) {
                return course(new Found(plan, task.get().id(), Bond.ASKED), plans);
            }
        }
        throw new Refused(Refusal.Code.UNKNOWN_TASK, id.toString());
    }

    /** The plans through which a task is followed: those of the issuer of its plan; none where no plan has it. */
    public static List<Plan> through(UUID id, List<Plan> plans) {
        return plans.stream()
                .filter(plan -> holder(id, plan).isPresent())
                .findFirst()
                .map(own -> plans.stream()
                        .filter(plan -> ComparingPlans.isOfOneIssuer(own.heading(), plan.heading()))
                        .toList())
                .orElse(List.of());
    }

    private static Optional<PlanTask> holder(UUID id, Plan plan) {
        return plan.tasks().filter(each -> each.id().equals(id) || each.item(id).isPresent()).findFirst();
    }

    /** Reads a plan beforehand, so that following through it takes no time. */
    public void read(Plan plan) {
        relatives.read(plan);
    }

    private record Found(Plan plan, UUID task, Bond bond) {}

    private TaskCourse course(Found asked, List<Plan> plans) {
        List<Plan> others = plans.stream()
                .filter(plan -> !plan.id().equals(asked.plan().id()))
                .filter(plan -> ComparingPlans.isOfOneIssuer(asked.plan().heading(), plan.heading()))
                .toList();
        int year = asked.plan().year();
        Comparator<Plan> byYear = Comparator.comparing(Plan::year);
        List<Found> found = new ArrayList<>(List.of(asked));
        follow(asked, others.stream().filter(plan -> plan.year() < year).sorted(byYear.reversed()), found);
        follow(asked, others.stream().filter(plan -> plan.year() >= year).sorted(byYear), found);
        return new TaskCourse(found.stream().map(this::point).toList());
    }

    /** Goes from plan to plan, each time on from the one that was found last. */
    private void follow(Found from, Stream<Plan> plans, List<Found> found) {
        Found last = from;
        for (Plan plan : plans.toList()) {
            Optional<Found> next = in(last, plan);
            next.ifPresent(found::add);
            last = next.orElse(last);
        }
    }

    private Optional<Found> in(Found last, Plan plan) {
        return carried(last.task(), plan).map(task -> new Found(plan, task, Bond.CARRIED))
                .or(() -> relatives.in(last.plan(), last.task(), plan).map(task -> new Found(plan, task, Bond.WORDS)));
    }

    private Optional<UUID> carried(UUID task, Plan plan) {
        Stream<UUID> before = book.structure()
                .origin(task)
                .filter(link -> link.fromPlan().equals(plan.id()))
                .map(CarriedWork::from)
                .stream();
        Stream<UUID> after = book.structure()
                .successors(task)
                .stream()
                .filter(link -> link.plan().equals(plan.id()))
                .map(CarriedWork::work);
        return Stream.concat(before, after).filter(id -> plan.task(id).isPresent()).findFirst();
    }

    private Point point(Found found) {
        Plan plan = found.plan();
        PlanTask task = plan.task(found.task()).orElseThrow();
        TaskGroup group = plan.body()
                .groups()
                .stream()
                .filter(each -> each.tasks().contains(task))
                .findFirst()
                .orElseThrow();
        PlanProgress progress = reviewing.progress(plan);
        return new Point(plan, group, task, progress.of(task), progress.due(task), found.bond());
    }
}
