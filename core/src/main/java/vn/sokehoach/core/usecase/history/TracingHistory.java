package vn.sokehoach.core.usecase.history;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;
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

    /** What persons did to each agency in the directory, newest first. */
    public Map<AgencyId, List<TracingAgencies.Act>> agencies() {
        return new TracingAgencies(book).acts();
    }
}
