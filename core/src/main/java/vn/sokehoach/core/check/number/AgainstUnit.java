package vn.sokehoach.core.check.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.core.check.figure.Figure;
import vn.sokehoach.core.check.figure.FigureRow;
import vn.sokehoach.core.check.figure.Measure;
import vn.sokehoach.core.check.figure.Rereading;
import vn.sokehoach.core.check.figure.Rereading.Slip;
import vn.sokehoach.core.check.number.Doubt.Reason;

/**
 * No value of the unit is like that: percentages far above a hundred, fractions of people or houses, fractions of a place
 * in an order, a percentage as a fraction of one with more decimals than any other of the plan.
 */
final class AgainstUnit implements NumberComparison {

    /** Shares of growing things pass a hundred (deposits, subscribers, budgets); above this none was met. */
    private static final BigDecimal LARGEST_SHARE = BigDecimal.valueOf(300);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal LAST_RANK = BigDecimal.valueOf(63);
    private static final int THREE = 3;

    private final int shareDecimals;

    /** Examines the rows of a plan. */
    AgainstUnit(List<FigureRow> rows) {
        this.shareDecimals = rows.stream()
                .filter(row -> row.measure().isPerCent())
                .flatMap(row -> row.figures().stream())
                .flatMap(figure -> figure.number().stream())
                .filter(value -> value.compareTo(BigDecimal.ONE) > 0)
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
    }

    @Override
    public Optional<Suspicion> examine(FigureRow row, Figure figure) {
        return figure.number()
                .map(value -> possible(value, row.measure(), Rereading.of(figure, row.measure())))
                .flatMap(readings -> Suspicion.of(Reason.UNIT, readings));
    }

    private List<Rereading> possible(BigDecimal value, Measure measure, List<Rereading> readings) {
        boolean fraction = value.stripTrailingZeros().scale() > 0;
        return switch (measure) {
            case SHARE, GROWTH -> value.compareTo(LARGEST_SHARE) > 0 ? shares(readings)
                    : isFraction(value) ? slipped(readings, Slip.PER_CENT_TAKEN_FOR_FRACTION).toList() : List.of();
            case COUNT -> fraction ? slipped(readings, Slip.THOUSANDS_TAKEN_FOR_DECIMAL).toList() : List.of();
            case RANK -> fraction ? ranks(readings) : List.of();
            case RATE, AMOUNT, TIME, UNKNOWN -> List.of();
        };
    }

    /** Three decimals of a percentage below one per cent, where no other percentage has so many. */
    private boolean isFraction(BigDecimal value) {
        return value.compareTo(BigDecimal.ONE) < 0 && value.stripTrailingZeros().scale() >= THREE
                && shareDecimals < THREE;
    }

    /** The lost separator before the one taken for thousands: percentages hardly ever have three decimals. */
    private static List<Rereading> shares(List<Rereading> readings) {
        return Stream.concat(slipped(readings, Slip.SEPARATOR_LOST),
                slipped(readings, Slip.DECIMAL_TAKEN_FOR_THOUSANDS))
                .filter(reading -> reading.value().compareTo(WHOLE) <= 0)
                .toList();
    }

    private static List<Rereading> ranks(List<Rereading> readings) {
        return slipped(readings, Slip.SEPARATOR_MOVED)
                .filter(reading -> reading.value().scale() <= 0 && reading.value().compareTo(LAST_RANK) <= 0)
                .limit(1)
                .toList();
    }

    private static Stream<Rereading> slipped(List<Rereading> readings, Slip slip) {
        return readings.stream().filter(reading -> reading.slip() == slip);
    }
}
