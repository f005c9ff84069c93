package vn.sokehoach.core.edit.tree;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.check.number.NumberProblems;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;

/**
 * Takes out of what the reading left open that whose object stood in the plan before a correction and does not any more;
 * what the plan itself breaks is found anew each time and needs no settling.
 */
public final class SettledProblems {
    private final Plan before;
    private final Plan after;

    private SettledProblems(Plan before, Plan after) {
        this.before = before;
        this.after = after;
    }

    /** The corrected plan without the problems that the correction settled. */
    public static Plan without(Plan before, Plan after) {
        SettledProblems settled = new SettledProblems(before, after);
        Reading reading = after.reading();
        List<DraftProblem> open = reading.problems().stream().filter(problem -> !settled.isSettled(problem)).toList();
        return open.size() == reading.problems().size() ? after
                : new Plan(after.id(), after.year(), after.heading(), after.body(), after.appendices(),
                        after.citations(), new Reading(reading.files(), reading.coverage(), open));
    }

    private boolean isSettled(DraftProblem problem) {
        return concerns(problem, before) && !concerns(problem, after);
    }

    private static boolean concerns(DraftProblem problem, Plan plan) {
        return switch (problem.code()) {
            case CELL_DATE, CELL_NUMBER, CELL_ERROR -> shows(plan, problem.source(), problem.arguments().get(1));
            case NUMBER_DOUBTFUL -> NumberProblems.doubt(plan, problem).isPresent();
            default -> true;
        };
    }

    private static Stream<AppendixRow> rows(Plan plan) {
        return plan.appendices().stream().flatMap(appendix -> appendix.rows().stream());
    }

    private static boolean shows(Plan plan, @Nullable Source place, String text) {
        return place == null || rows(plan).filter(row -> isRow(row.source(), place))
                .anyMatch(row -> row.cells().contains(text));
    }

    private static boolean isRow(Source row, Source place) {
        return row.file().equals(place.file()) && row.row() != null && row.row().equals(place.row())
                && Objects.equals(row.sheet(), place.sheet());
    }
}
