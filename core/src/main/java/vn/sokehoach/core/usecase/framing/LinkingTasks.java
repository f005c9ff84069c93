package vn.sokehoach.core.usecase.framing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sokehoach.core.change.Change.TasksLinked;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.change.StepLabel.Code;
import vn.sokehoach.core.frame.TaskLink;
import vn.sokehoach.core.frame.TaskLink.End;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.Refusal;
import vn.sokehoach.core.usecase.Refused;

/** Links tasks that have to do with each other, of one plan or of several, and parts them again. */
public final class LinkingTasks {
    private final PlanBook book;
    private final Clock clock;

    public LinkingTasks(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Links two tasks; those that are linked already stay so.
     *
     * @throws Refused   where one is not there, is a group, or both are the same
     * @throws StaleEdit where the store changed in between
     */
    public void link(UUID one, UUID other, String author) throws Refused, StaleEdit {
        set(one, other, true, author);
    }

    /**
     * Parts two tasks; those that are not linked stay so.
     *
     * @throws Refused   where one is not there
     * @throws StaleEdit where the store changed in between
     */
    public void part(UUID one, UUID other, String author) throws Refused, StaleEdit {
        set(one, other, false, author);
    }

    /** The tasks that go with one, in a steady order; one whose plan is gone is left out. */
    public List<Framed> related(UUID id) {
        List<Framed> related = new ArrayList<>();
        for (TaskLink link : book.frames().links(id)) {
            End end = link.other(id);
            Optional<Plan> plan = book.plans().find(end.plan());
            plan.flatMap(there -> Framed.in(there, end.task())).ifPresent(related::add);
        }
        return related;
    }

    /** The tasks of all plans, plans in the order of import, tasks in the order of their plan. */
    public Stream<Framed> tasks() {
        return book.plans()
                .all()
                .stream()
                .flatMap(plan -> plan.body()
                        .groups()
                        .stream()
                        .flatMap(group -> group.tasks()
                                .stream()
                                .map(task -> new Framed(plan, task.id(), group.numberOf(task), task, null))));
    }

    private void set(UUID one, UUID other, boolean linked, String author) throws Refused, StaleEdit {
        Framed first = framed(one);
        Framed second = framed(other);
        if (one.equals(other)) {
            throw new Refused(Refusal.Code.SAME_TASK, first.number());
        }
        TaskLink link = TaskLink.between(new End(first.plan().id(), one), new End(second.plan().id(), other));
        if (book.frames().links(one).contains(link) == linked) {
            return;
        }
        StepLabel label = new StepLabel(linked ? Code.LINK_TASKS : Code.PART_TASKS,
                List.of(first.number(), second.number()));
        book.steps()
                .apply(Step.of(label, author, clock.instant(),
                        List.of(new TasksLinked(linked ? null : link, linked ? link : null))));
    }

    private Framed framed(UUID id) throws Refused {
        Optional<Plan> plan = book.plans().holding(id);
        return plan.flatMap(there -> Framed.in(there, id))
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, id.toString()));
    }
}
