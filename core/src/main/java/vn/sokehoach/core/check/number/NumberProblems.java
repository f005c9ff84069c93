package vn.sokehoach.core.check.number;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokehoach.core.check.number.Doubt.Place;
import vn.sokehoach.core.check.number.Doubt.Reason;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.source.Reading;

/** Doubts among the problems of a plan: put there, found again, put aside where others speak of the same cell. */
public final class NumberProblems {

    /** Place of the reason among the arguments of a problem. */
    private static final int REASON = 4;

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

    /** The doubt that a problem tells of; empty for other problems, and where the cell does not print that any more. */
    public static Optional<Doubt> doubt(Plan plan, DraftProblem problem) {
        return problem.code() != Code.NUMBER_DOUBTFUL ? Optional.empty()
                : plan.appendices()
                        .stream()
                        .flatMap(appendix -> appendix.rows().stream().flatMap(row -> doubt(appendix, row, problem)))
                        .findFirst();
    }

    private static Stream<Doubt> doubt(Appendix appendix, AppendixRow row, DraftProblem problem) {
        List<String> arguments = problem.arguments();
        List<String> titles = appendix.table().columns();
        boolean here = arguments.size() > REASON && row.source().equals(problem.source())
                && row.content() instanceof Indicator indicator
                && indicator.name().equals(arguments.getFirst());
        return IntStream.range(0, here ? Math.min(titles.size(), row.cells().size()) : 0)
                .filter(column -> titles.get(column).equals(arguments.get(1))
                        && row.cells().get(column).equals(arguments.get(2)))
                .mapToObj(column -> new Doubt(row.id(), column, new Place(arguments.getFirst(), arguments.get(1)),
                        arguments.get(2), List.of(arguments.get(3).split(Doubt.OR)),
                        Reason.valueOf(arguments.get(REASON)),
                        row.source()));
    }

    /**
     * Of all problems of a plan those that stand: without doubts of cells that were changed since, and without the
     * complaint that the text of a doubtful cell was not understood.
     */
    public static Stream<DraftProblem> standing(Plan plan, List<DraftProblem> problems) {
        List<Doubt> doubts = problems.stream().flatMap(problem -> doubt(plan, problem).stream()).toList();
        return problems.stream()
                .filter(problem -> problem.code() != Code.NUMBER_DOUBTFUL
                        || doubts.stream().anyMatch(doubt -> doubt.problem().equals(problem)))
                .filter(problem -> problem.code() != Code.TARGET_UNPARSED
                        || doubts.stream().noneMatch(doubt -> isOf(problem, doubt)));
    }

    private static boolean isOf(DraftProblem unparsed, Doubt doubt) {
        return doubt.source().equals(unparsed.source()) && unparsed.arguments().contains(doubt.printed());
    }
}
