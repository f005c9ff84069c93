package vn.sokehoach.core.usecase.history;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;

/** Tells what was done to the book, by whom and when, oldest first; undone acts included. */
public final class TracingHistory {
    private final PlanBook book;

    public TracingHistory(PlanBook book) {
        this.book = book;
    }

    /** The steps that touched a plan; null for all steps of the book. */
    public List<TracedStep> of(@Nullable Plan plan) {
        return Tracing.of(plan == null ? book.steps().all() : book.steps().stepsOf(plan.id()));
    }

    /** What was set around a group, task, item or order of a plan, newest first; what was taken back is left out. */
    public List<TracedStep> around(UUID plan, UUID subject) {
        List<Step> steps = book.steps().stepsOf(plan);
        Map<UUID, StepStanding> standings = StepStanding.of(steps);
        TracedSurroundings unnamed = new TracedSurroundings((_, _) -> "", _ -> "");
        return steps.reversed()
                .stream()
                .filter(step -> standings.get(step.id()) == StepStanding.STANDS)
                .map(step -> new TracedStep(step, StepStanding.STANDS,
                        step.changes()
                                .stream()
                                .flatMap(change -> change instanceof Change.FrameSet set
                                        && set.subject().equals(subject) ? unnamed.frame(set) : Stream.empty())
                                .toList()))
                .filter(step -> !step.changes().isEmpty())
                .toList();
    }

    /** What persons did to each agency in the directory, newest first. */
    public Map<AgencyId, List<TracingAgencies.Act>> agencies() {
        return new TracingAgencies(book).acts();
    }
}
