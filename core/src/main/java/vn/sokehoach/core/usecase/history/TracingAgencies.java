package vn.sokehoach.core.usecase.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.store.PlanBook;

/** Tells what was done to each agency of the directory: renamed, spelt, merged, split; undone acts included. */
public final class TracingAgencies {
    private final PlanBook book;

    public TracingAgencies(PlanBook book) {
        this.book = book;
    }

    /** A step that concerns an agency, and whether it stands. */
    public record Act(Step step, StepStanding standing) {}

    /** The acts by agency, newest first; an agency that went into another has the act of that too. */
    public Map<AgencyId, List<Act>> acts() {
        List<Step> steps = book.steps().stepsOfDirectory();
        Map<UUID, StepStanding> standings = StepStanding.of(steps);
        Map<AgencyId, List<Act>> acts = new LinkedHashMap<>();
        for (Step step : steps.reversed()) {
            step.changes()
                    .stream()
                    .flatMap(TracingAgencies::concerned)
                    .distinct()
                    .forEach(id -> acts.computeIfAbsent(id, _ -> new ArrayList<>())
                            .add(new Act(step, standings.get(step.id()))));
        }
        return acts;
    }

    private static Stream<AgencyId> concerned(Change change) {
        return change instanceof Change.AgencyEdited edited
                ? Stream.of(edited.before(), edited.after()).flatMap(Stream::ofNullable).map(Agency::id)
                : Stream.empty();
    }
}
