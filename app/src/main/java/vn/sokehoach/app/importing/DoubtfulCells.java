package vn.sokehoach.app.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokehoach.app.importing.problems.Concern.Proposal;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Source;

/** The cells of a plan in which numbers may not say what was typed, found again by the words of their problems. */
final class DoubtfulCells {
    private static final Pattern OR = Pattern.compile(" hoặc ");

    private final Plan plan;

    DoubtfulCells(Plan plan) {
        this.plan = plan;
    }

    private record Cell(AppendixRow row, int column) {}

    /** Whether the cell of this problem still shows what is doubted. */
    boolean isOpen(DraftProblem problem) {
        return cell(problem).isPresent();
    }

    /** What the cell of a problem may be changed to; empty for problems of other kinds. */
    List<Proposal> proposals(DraftProblem problem) {
        if (problem.code() != DraftProblem.Code.NUMBER_DOUBTFUL) {
            return List.of();
        }
        return cell(problem).map(cell -> Arrays.stream(OR.split(problem.arguments().getLast()))
                .map(text -> new Proposal(text, new PlanEdit.SetCell(cell.row().id(), cell.column(), text)))
                .toList()).orElse(List.of());
    }

    private Optional<Cell> cell(DraftProblem problem) {
        Source source = problem.source();
        String column = problem.arguments().get(1);
        String printed = problem.arguments().get(2);
        for (Appendix appendix : plan.appendices()) {
            List<String> columns = appendix.table().columns();
            for (AppendixRow row : appendix.rows()) {
                int place = columns.indexOf(column);
                boolean here = source != null && row.source().file().equals(source.file())
                        && row.content() instanceof Indicator indicator
                        && indicator.name().equals(problem.arguments().getFirst());
                if (here && place >= 0 && place < row.cells().size() && row.cells().get(place).equals(printed)) {
                    return Optional.of(new Cell(row, place));
                }
                if (here && row.cells().contains(printed)) {
                    return Optional.of(new Cell(row, row.cells().indexOf(printed)));
                }
            }
        }
        return Optional.empty();
    }
}
