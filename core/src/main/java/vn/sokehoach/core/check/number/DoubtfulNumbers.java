package vn.sokehoach.core.check.number;

import java.util.List;
import vn.sokehoach.core.check.figure.FigureRow;
import vn.sokehoach.core.plan.Plan;

/**
 * Finds the cells of a plan's indicator tables that Excel may have altered: ranges that became dates, decimals and
 * thousands that lost or changed their separators, percentages that became fractions.
 */
public final class DoubtfulNumbers {

    private DoubtfulNumbers() {}

    /**
     * The doubts of a plan, in the order of its cells, at most one for each; nothing is changed.
     *
     * @param others further plans to compare with: those of the same issuer for other years are; may hold the plan itself
     */
    public static List<Doubt> of(Plan plan, List<Plan> others) {
        List<FigureRow> rows = FigureRow.of(plan);
        AgainstOtherYears otherYears = new AgainstOtherYears(plan, others);
        List<NumberComparison> comparisons = List.of(new AgainstDates(plan, rows, otherYears::values),
                new AgainstNeighbours(), new AgainstNation(), otherYears, new AgainstUnit(rows));
        List<Examined> examined = rows.stream()
                .flatMap(row -> row.figures().stream().map(figure -> Examined.by(comparisons, row, figure)))
                .toList();
        AgainstColumn column = new AgainstColumn(plan, examined);
        return examined.stream()
                .map(cell -> cell.isDoubtful() ? cell : Examined.by(List.of(column), cell.row(), cell.figure()))
                .flatMap(cell -> cell.doubt().stream())
                .toList();
    }
}
