package vn.sokehoach.core.check.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import vn.sokehoach.core.check.figure.Figure;
import vn.sokehoach.core.check.figure.FigureRow;
import vn.sokehoach.core.check.figure.Measure;
import vn.sokehoach.core.check.figure.ShownDate;
import vn.sokehoach.core.check.figure.TypedRange;
import vn.sokehoach.core.check.number.Doubt.Reason;
import vn.sokehoach.core.plan.Plan;

/**
 * A date where numbers stand, shown as one or as the number of days by which Excel keeps it, was a range. Where no range
 * rises ("9-9"), the two may be the parts of a decimal number.
 */
final class AgainstDates implements NumberComparison {

    private static final LocalDate EXCEL_BEGINS = LocalDate.of(1899, 12, 30);
    /** The number of a day within a year or so of the plan, and nothing of that size around it. */
    private static final double FAR = Math.log(100);
    private static final double NEAR = Math.log(3);

    private final int year;
    private final CellNotices notices;
    private final boolean spaced;
    private final BiFunction<FigureRow, Figure, List<BigDecimal>> otherYears;

    /**
     * Examines the rows of a plan.
     *
     * @param otherYears the values of a cell's indicator in other plans
     */
    AgainstDates(Plan plan, List<FigureRow> rows, BiFunction<FigureRow, Figure, List<BigDecimal>> otherYears) {
        this.year = plan.year();
        this.notices = CellNotices.in(plan.reading().problems());
        this.spaced = TypedRange.areSpaced(rows.stream()
                .flatMap(row -> row.figures().stream())
                .map(Figure::printed)
                .toList());
        this.otherYears = otherYears;
    }

    @Override
    public Optional<Suspicion> examine(FigureRow row, Figure figure) {
        if (row.measure() == Measure.TIME) {
            return Optional.empty();
        }
        List<BigDecimal> values = comparable(row, figure);
        return shown(row, figure).map(date -> ofDate(date, values))
                .or(() -> figure.number().map(now -> ofDays(now, row.measure(), values)))
                .filter(Predicate.not(List::isEmpty))
                .map(proposals -> new Suspicion(Reason.DATE, Optional.empty(), proposals));
    }

    /** The row's values that are alike where it is the country's or the province's, then those of other plans. */
    private List<BigDecimal> comparable(FigureRow row, Figure figure) {
        List<BigDecimal> values = Figure.sizes(row.others(figure)
                .stream()
                .filter(other -> row.measure().isAlikeEverywhere()
                        || other.column().scope() == figure.column().scope())
                .toList());
        return values.isEmpty() ? otherYears.apply(row, figure) : values;
    }

    private Optional<ShownDate> shown(FigureRow row, Figure figure) {
        Optional<ShownDate> parsed = ShownDate.parse(figure.printed(), year);
        boolean dayShown = parsed.map(ShownDate::dayShown).orElse(true);
        return notices.date(row.row().source(), figure.printed())
                .map(date -> new ShownDate(date, dayShown))
                .or(() -> parsed.filter(_ -> row.measure() != Measure.UNKNOWN
                        || notices.speakOf(row.row().source(), figure.printed())));
    }

    private List<String> ofDate(ShownDate shown, List<BigDecimal> values) {
        List<String> ranges = nearestFirst(TypedRange.of(shown, year), values)
                .stream()
                .map(range -> range.printed(spaced))
                .toList();
        return ranges.isEmpty() ? List.of(shown.date().getDayOfMonth() + "," + shown.date().getMonthValue()) : ranges;
    }

    private List<String> ofDays(BigDecimal now, Measure measure, List<BigDecimal> values) {
        if (now.stripTrailingZeros().scale() > 0 || now.compareTo(BigDecimal.valueOf(Short.MAX_VALUE * 2)) > 0) {
            return List.of();
        }
        LocalDate date = EXCEL_BEGINS.plusDays(now.intValue());
        boolean far = values.isEmpty() ? measure.isPerCent()
                : values.stream().allMatch(value -> Fit.distance(now, List.of(value)) > FAR);
        return far && Math.abs(date.getYear() - year) <= 1
                ? nearestFirst(TypedRange.of(new ShownDate(date, true), year), values)
                        .stream()
                        .filter(range -> values.isEmpty()
                                || Fit.distance(BigDecimal.valueOf(range.to()), values) < NEAR)
                        .map(range -> range.printed(spaced))
                        .toList()
                : List.of();
    }

    /** Ranges by their distance to comparable values, where there are any. */
    private static List<TypedRange> nearestFirst(List<TypedRange> ranges, List<BigDecimal> values) {
        return values.isEmpty() ? ranges
                : ranges.stream()
                        .sorted(Comparator.comparingDouble(
                                range -> Fit.distance(BigDecimal.valueOf(range.to()), values)))
                        .toList();
    }
}
