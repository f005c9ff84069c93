package vn.sokehoach.core.check.number;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.sokehoach.core.check.figure.Measure;
import vn.sokehoach.core.check.figure.Rereading;
import vn.sokehoach.core.check.figure.Rereading.Slip;

/**
 * How near to comparable values another reading of a number must come to be believed instead of the number itself.
 *
 * <p>A point moved over three places leaves no doubt even where values differ fourfold; one place is believed only where
 * the other reading comes close. What grows or falls differs from year to year, so much closer is asked there.
 */
enum Fit {
    /** The same indicator over the same time: other years, other plans. */
    SAME(4, 2.5, 1.5, 2),
    /** The country beside a province, of values that are alike everywhere; shares of little differ tenfold all the same. */
    ELSEWHERE(4, 2, 1.5, 1.15),
    /** Values of a part of a year beside those of years: only the grossest is told. */
    OTHER_SPAN(4, 0, 0, 0);

    private static final double WHOLE_AS_ONE = 1.3;
    private static final double FINE_FRACTION = 4;
    private static final double PER_CENT_OF_GROWTH = 1.6;
    private static final double GROWTH = 1.25;
    private static final double MOVED = 1.3;
    private static final double LARGE_GROWTH = 30;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int THREE = 3;

    private final double threePlaces;
    private final double twoPlaces;
    private final double onePlace;
    private final double half;

    Fit(double threePlaces, double twoPlaces, double onePlace, double half) {
        this.threePlaces = threePlaces;
        this.twoPlaces = twoPlaces;
        this.onePlace = onePlace;
        this.half = half;
    }

    /**
     * The readings that agree with all values, nearest first; empty where there is nothing to compare with.
     *
     * @param now    the number as it stands
     * @param values positive
     */
    List<Rereading> agreeing(BigDecimal now, List<Rereading> readings, List<BigDecimal> values, Measure measure) {
        if (values.isEmpty()) {
            return List.of();
        }
        return readings.stream()
                .filter(reading -> distance(reading.value(), values) <= Math.log(factor(reading, now, measure)))
                .sorted(Comparator.comparing((Rereading reading) -> reading.slip() == Slip.SEPARATOR_MOVED)
                        .thenComparing(reading -> distance(reading.value(), values)))
                .toList();
    }

    /** The distance to the farthest of the values, as a logarithm. */
    static double distance(BigDecimal value, List<BigDecimal> values) {
        return values.stream()
                .mapToDouble(other -> Math.abs(Math.log(value.doubleValue() / other.doubleValue())))
                .max()
                .orElse(Double.MAX_VALUE);
    }

    /** By how much a reading may differ; less than 1 is never. */
    private double factor(Rereading reading, BigDecimal now, Measure measure) {
        return switch (reading.slip()) {
            case DECIMAL_TAKEN_FOR_THOUSANDS, THOUSANDS_TAKEN_FOR_DECIMAL -> threePlaces;
            case PER_CENT_TAKEN_FOR_FRACTION -> measure == Measure.GROWTH ? PER_CENT_OF_GROWTH
                    : fraction(now.stripTrailingZeros().scale());
            case SEPARATOR_LOST -> lost(reading.places(now), now, measure);
            case SEPARATOR_MOVED -> measure == Measure.GROWTH || this != SAME ? 0 : MOVED;
        };
    }

    /** A fraction with one decimal, or all of it, is a common percentage too; finer ones are not. */
    private double fraction(int decimals) {
        return decimals <= 0 ? WHOLE_AS_ONE : decimals == 1 ? half : FINE_FRACTION;
    }

    private double lost(int places, BigDecimal now, Measure measure) {
        double general = places >= THREE ? threePlaces : places == 2 ? twoPlaces : onePlace;
        boolean all = measure.isPerCent() && now.compareTo(ALL) == 0;
        if (all || measure.isPerCent() && this == ELSEWHERE) {
            return 0;
        }
        return measure != Measure.GROWTH ? general : now.doubleValue() >= LARGE_GROWTH ? Math.min(general, GROWTH) : 0;
    }
}
