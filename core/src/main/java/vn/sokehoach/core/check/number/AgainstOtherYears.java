package vn.sokehoach.core.check.number;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.check.figure.Figure;
import vn.sokehoach.core.check.figure.FigureRow;
import vn.sokehoach.core.check.figure.Measure;
import vn.sokehoach.core.check.figure.NameWords;
import vn.sokehoach.core.check.figure.Rereading;
import vn.sokehoach.core.check.number.Doubt.Reason;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.plan.Plan;

/**
 * The same indicator, told by the words of its name and its unit, in plans that the same office made for other years. A
 * row that agrees with its own neighbours is believed.
 */
final class AgainstOtherYears implements NumberComparison {

    private final List<List<FigureRow>> plans;
    /** By the ids of the rows of the plan: a row has several figures, and each is compared more than once. */
    private final Map<UUID, List<FigureRow>> found = new HashMap<>();

    /** Compares with the plans among these that are of the issuer and of other years. */
    AgainstOtherYears(Plan plan, List<Plan> others) {
        this.plans = others.stream()
                .filter(other -> other.year() != plan.year() && !other.id().equals(plan.id()))
                .filter(other -> Issuers.areSame(plan, other))
                .map(FigureRow::of)
                .toList();
    }

    @Override
    public Optional<Suspicion> examine(FigureRow row, Figure figure) {
        if (row.measure() == Measure.RANK || row.measure() == Measure.TIME || agreesWithNeighbours(row, figure)) {
            return Optional.empty();
        }
        List<BigDecimal> values = values(row, figure);
        return figure.number()
                .map(now -> Fit.SAME.agreeing(now, Rereading.of(figure, row.measure()), values, row.measure()))
                .flatMap(readings -> Suspicion.of(Reason.OTHER_YEAR, readings));
    }

    /** The values of the indicator for the same area in the other plans. */
    List<BigDecimal> values(FigureRow row, Figure figure) {
        Scope scope = figure.column().scope();
        return found.computeIfAbsent(row.row().id(), _ -> same(row))
                .stream()
                .flatMap(other -> other.figures().stream())
                .filter(other -> other.column().scope() == scope
                        && other.column().span() == figure.column().span())
                .flatMap(other -> other.size().stream())
                .toList();
    }

    private List<FigureRow> same(FigureRow row) {
        return plans.stream().flatMap(rows -> same(row, rows).stream()).toList();
    }

    private static Optional<FigureRow> same(FigureRow row, List<FigureRow> rows) {
        return rows.stream()
                .filter(other -> NameWords.likeness(other.words(), row.words()) > 0)
                .filter(other -> key(other).equals(key(row)))
                .max(Comparator.comparingDouble(other -> NameWords.likeness(other.words(), row.words())));
    }

    private static String key(FigureRow row) {
        return NameWords.unit(row.indicator().unit());
    }

    private static boolean agreesWithNeighbours(FigureRow row, Figure figure) {
        List<BigDecimal> neighbours = Figure.sizes(row.others(figure)
                .stream()
                .filter(other -> other.column().scope() == figure.column().scope()
                        && other.column().span() == figure.column().span())
                .toList());
        return !neighbours.isEmpty() && figure.number()
                .filter(now -> Fit.distance(now, neighbours) < Math.log(2))
                .isPresent();
    }
}
