package vn.sokehoach.core.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many pieces of work stand where.
 *
 * @param updated those that are not beside and have an entry in the period
 */
public record Standing(int onTime, int late, int open, int overdue, int beside, int updated) {
    public static final Standing NONE = new Standing(0, 0, 0, 0, 0, 0);

    private static final int DIGITS = 4;

    /** One piece of work. */
    static Standing of(Stand stand, boolean updated) {
        return new Standing(one(stand, Stand.ON_TIME), one(stand, Stand.LATE), one(stand, Stand.OPEN),
                one(stand, Stand.OVERDUE), one(stand, Stand.BESIDE), updated && stand != Stand.BESIDE ? 1 : 0);
    }

    private static int one(Stand stand, Stand wanted) {
        return stand == wanted ? 1 : 0;
    }

    /** Both together. */
    public Standing plus(Standing other) {
        return new Standing(onTime + other.onTime, late + other.late, open + other.open, overdue + other.overdue,
                beside + other.beside, updated + other.updated);
    }

    /** What this one has more than the other, class by class. */
    public Standing minus(Standing other) {
        return new Standing(onTime - other.onTime, late - other.late, open - other.open, overdue - other.overdue,
                beside - other.beside, updated - other.updated);
    }

    /** How many stand in this class. */
    public int in(Stand stand) {
        return switch (stand) {
            case ON_TIME -> onTime;
            case LATE -> late;
            case OPEN -> open;
            case OVERDUE -> overdue;
            case BESIDE -> beside;
        };
    }

    /** All that is measured: everything but what stands beside. */
    public int measured() {
        return onTime + late + open + overdue;
    }

    /** The rate of completion, 0 to 1 with four digits: done in time or late, of all measured; empty where nothing is. */
    public Optional<BigDecimal> completion() {
        return rate(onTime + late);
    }

    /** The rate of update, 0 to 1 with four digits: those with an entry in the period, of all measured; empty where nothing is. */
    public Optional<BigDecimal> update() {
        return rate(updated);
    }

    private Optional<BigDecimal> rate(int part) {
        return measured() == 0 ? Optional.empty()
                : Optional.of(new BigDecimal(part).divide(new BigDecimal(measured()), DIGITS, RoundingMode.HALF_UP));
    }
}
