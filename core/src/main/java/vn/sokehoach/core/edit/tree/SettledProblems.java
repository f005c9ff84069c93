package vn.sokehoach.core.edit.tree;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.check.number.NumberProblems;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.VietnameseText;

/** Takes out of a plan's problems those whose object stood in it before a correction and does not any more. */
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
            case UNKNOWN_AGENCY -> unknownNames(plan).contains(VietnameseText.tight(problem.arguments().getFirst()));
            case TARGET_UNPARSED -> unparsed(plan).contains(problem.arguments().getFirst());
            case HEADING_MISSING -> lacks(plan.heading(), problem.arguments().getFirst());
            case NO_LEAD -> leadless(plan).contains(String.valueOf(problem.source()));
            case NUMBER_GAP, NUMBER_REPEATED -> followOneAnother(plan, problem.arguments());
            case CELL_DATE, CELL_NUMBER, CELL_ERROR -> shows(plan, problem.source(), problem.arguments().get(1));
            case NUMBER_DOUBTFUL -> NumberProblems.doubt(plan, problem).isPresent();
            default -> true;
        };
    }

    private static Set<String> unknownNames(Plan plan) {
        return plan.mentions()
                .filter(mention -> !mention.isKnown())
                .map(mention -> VietnameseText.tight(mention.printed()))
                .collect(Collectors.toSet());
    }

    private static Stream<AppendixRow> rows(Plan plan) {
        return plan.appendices().stream().flatMap(appendix -> appendix.rows().stream());
    }

    private static Set<String> unparsed(Plan plan) {
        return rows(plan).map(AppendixRow::content)
                .filter(Indicator.class::isInstance)
                .flatMap(row -> ((Indicator) row).targets().stream())
                .filter(value -> value.target() instanceof Target.Unparsed)
                .map(value -> value.target().printed())
                .collect(Collectors.toSet());
    }

    private static boolean lacks(Heading heading, String field) {
        return switch (field) {
            case "number" -> heading.number() == null;
            case "date" -> heading.issueDate() == null;
            case "title" -> heading.title() == null;
            case "issuer" -> heading.issuer() == null;
            default -> true;
        };
    }

    private static Set<String> leadless(Plan plan) {
        return plan.tasks()
                .filter(task -> task.assignment().lead().isEmpty())
                .map(task -> String.valueOf(task.source()))
                .collect(Collectors.toSet());
    }

    private static boolean followOneAnother(Plan plan, List<String> numbers) {
        return plan.body().groups().stream().anyMatch(group -> {
            List<String> labels =
                    group.tasks().stream().map(task -> task.label()).filter(label -> !label.isEmpty()).toList();
            return Stream.iterate(1, next -> next < labels.size(), next -> next + 1)
                    .anyMatch(next -> labels.get(next - 1).equals(numbers.get(1))
                            && labels.get(next).equals(numbers.get(2)));
        });
    }

    private static boolean shows(Plan plan, @Nullable Source place, String text) {
        return place == null || rows(plan).filter(row -> isRow(row.source(), place))
                .anyMatch(row -> row.cells().contains(text));
    }

    private static boolean isRow(Source row, Source place) {
        return row.file().equals(place.file()) && row.row() != null && row.row().equals(place.row())
                && String.valueOf(row.sheet()).equals(String.valueOf(place.sheet()));
    }
}
