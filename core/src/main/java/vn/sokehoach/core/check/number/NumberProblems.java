package vn.sokehoach.core.check.number;

import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Reading;

/** Puts doubts among the problems of a plan. */
public final class NumberProblems {

    private NumberProblems() {}

    /**
     * The plan with a problem for each doubt, in the place of what its reader noted of the same cell by its format alone;
     * notices of other cells stay.
     */
    public static Plan added(Plan plan, List<Doubt> doubts) {
        if (doubts.isEmpty()) {
            return plan;
        }
        Reading reading = plan.reading();
        List<DraftProblem> problems = Stream.concat(
                reading.problems()
                        .stream()
                        .filter(problem -> doubts.stream()
                                .noneMatch(doubt -> CellNotices.isOf(problem, doubt.source(), doubt.printed()))),
                doubts.stream().map(Doubt::problem)).toList();
        return new Plan(plan.id(), plan.year(), plan.heading(), plan.body(), plan.appendices(), plan.citations(),
                new Reading(reading.files(), reading.coverage(), problems));
    }
}
