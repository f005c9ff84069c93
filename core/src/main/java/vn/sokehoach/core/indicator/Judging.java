package vn.sokehoach.core.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.Judgement.Arithmetic;
import vn.sokehoach.core.indicator.Target.About;
import vn.sokehoach.core.indicator.Target.LessThan;
import vn.sokehoach.core.indicator.Target.MoreThan;
import vn.sokehoach.core.indicator.Target.Words;
import vn.sokehoach.core.text.VietnameseText;

/**
 * Compares what was measured with a target.
 *
 * <p>"Higher is better": at the bound or beyond it the target is reached, beyond the upper bound it is exceeded; short of
 * it by a hundredth of the bound at most it is near. "Trên 80" is not reached at 80, and exceeded only by more than a
 * hundredth. "Khoảng 34" is reached from a hundredth below. "Lower is better" is the mirror of this.
 */
public final class Judging {
    /** The share of a bound within which a value is near it. */
    public static final BigDecimal NEARNESS = new BigDecimal("0.01");

    private static final Set<String> YES = Set.of("dat", "dat chuan", "hoan thanh");

    private final TargetValue value;
    private final Measurement measurement;
    private final @Nullable Direction chosen;
    private final LocalDate targetDay;
    private final boolean addsUp;

    private Judging(TargetValue value, Measurement measurement, @Nullable Direction chosen, int year, boolean addsUp) {
        this.addsUp = addsUp;
        this.value = value;
        this.measurement = measurement;
        this.chosen = chosen;
        this.targetDay = LocalDate.of(Objects.requireNonNullElse(value.year(), year), 12, 31);
    }

    /**
     * Judges a measured value of which nothing is known but its numbers.
     *
     * @see #of(TargetValue, Measurement, Direction, int, boolean)
     */
    public static Judgement of(@Nullable TargetValue value, @Nullable Measurement measurement,
            @Nullable Direction chosen, int year) {
        return of(value, measurement, chosen, year, false);
    }

    /**
     * Judges a measured value.
     *
     * @param value       null where there is no target
     * @param measurement null where nothing was measured
     * @param chosen      the direction that a person set; null for that of the target's form
     * @param year        of the plan, for a target that names none
     * @param addsUp      whether values add up over the year: then "không quá 13" is not reached before the year is over,
     *                    and lost for good once it is passed
     */
    public static Judgement of(@Nullable TargetValue value, @Nullable Measurement measurement,
            @Nullable Direction chosen, int year, boolean addsUp) {
        if (measurement == null) {
            return new Judgement(Verdict.NO_FIGURE, null, value, direction(value, chosen), null, false);
        }
        return value == null ? new Judgement(Verdict.NOT_COMPARABLE, measurement, null, chosen, null, false)
                : new Judging(value, measurement, chosen, year, addsUp).judge();
    }

    private static @Nullable Direction direction(@Nullable TargetValue value, @Nullable Direction chosen) {
        return chosen != null || value == null ? chosen : Direction.ofForm(value.target()).orElse(null);
    }

    private Judgement judge() {
        Target target = value.target();
        BigDecimal measured = measurement.measured().number();
        if (target instanceof Words words && measured == null) {
            boolean wanted = isYes(words.printed());
            boolean met = isYes(measurement.measured().printed()) == wanted;
            return judgement(met ? Verdict.ACHIEVED : missed(), null, null);
        }
        BigDecimal from = target.from() == null ? target.to() : target.from();
        BigDecimal to = target.to() == null ? target.from() : target.to();
        if (measured == null || from == null || to == null) {
            return judgement(Verdict.NOT_COMPARABLE, direction(value, chosen), null);
        }
        Direction direction = direction(value, chosen);
        if (direction == null) {
            return judgement(Verdict.NO_DIRECTION, null, null);
        }
        return switch (direction) {
            case HIGHER -> against(direction, measured, from, to);
            case LOWER -> mirrored(measured, from, to);
            case WITHIN -> within(measured, from, to);
        };
    }

    /** Higher is better; {@code from} is to be reached, {@code to} to be exceeded. */
    private Judgement against(Direction direction, BigDecimal measured, BigDecimal from, BigDecimal to) {
        return judgement(verdict(measured, from, to), direction, arithmetic(measured, from));
    }

    /** Lower is better: what is higher is better of the negative values. */
    private Judgement mirrored(BigDecimal measured, BigDecimal from, BigDecimal to) {
        Verdict verdict = verdict(measured.negate(), to.negate(), from.negate());
        return judgement(addsUp && isOfPart() ? soFar(verdict) : verdict, Direction.LOWER, arithmetic(measured, to));
    }

    /** What a count of a part of the year, which can only grow, says of a limit for the whole. */
    private static Verdict soFar(Verdict verdict) {
        return switch (verdict) {
            case EXCEEDED, ACHIEVED -> Verdict.WITHIN_SO_FAR;
            case NOT_YET -> Verdict.MISSED;
            default -> verdict;
        };
    }

    private Verdict verdict(BigDecimal measured, BigDecimal from, BigDecimal to) {
        Target target = value.target();
        boolean strict = target instanceof MoreThan || target instanceof LessThan;
        boolean about = target instanceof About;
        BigDecimal reach = about ? from.subtract(near(from)) : from;
        BigDecimal surpass = strict || about ? to.add(near(to)) : to;
        int reached = measured.compareTo(reach);
        if (measured.compareTo(surpass) > 0) {
            return Verdict.EXCEEDED;
        }
        if (reached > 0 || reached == 0 && !strict) {
            return Verdict.ACHIEVED;
        }
        return measured.compareTo(from.subtract(near(from))) >= 0 ? Verdict.NEAR : missed();
    }

    /** Between the bounds is good. Outside, it is only known to be bad where a person set the direction. */
    private Judgement within(BigDecimal measured, BigDecimal from, BigDecimal to) {
        boolean below = measured.compareTo(from) < 0;
        BigDecimal bound = below ? from : to;
        if (!below && measured.compareTo(to) <= 0) {
            return judgement(Verdict.ACHIEVED, Direction.WITHIN, arithmetic(measured, from));
        }
        if (chosen == null) {
            return judgement(Verdict.NO_DIRECTION, null, arithmetic(measured, bound));
        }
        boolean near = measured.subtract(bound).abs().compareTo(near(bound)) <= 0;
        return judgement(near ? Verdict.NEAR : missed(), Direction.WITHIN, arithmetic(measured, bound));
    }

    /** Only a whole year can miss the target of a year. */
    private Verdict missed() {
        return isOfPart() ? Verdict.NOT_YET : Verdict.MISSED;
    }

    private boolean isOfPart() {
        return measurement.inPeriod().map(this::isPart).orElse(false);
    }

    private boolean isPart(MeasuredPeriod period) {
        return period.to().isBefore(targetDay)
                || measurement.kind() != Measurement.Kind.CUMULATIVE && period.from().getDayOfYear() > 1;
    }

    private Judgement judgement(Verdict verdict, @Nullable Direction direction, @Nullable Arithmetic arithmetic) {
        return new Judgement(verdict, measurement, value, direction, arithmetic, isOfPart());
    }

    private static Arithmetic arithmetic(BigDecimal measured, BigDecimal bound) {
        BigDecimal percent = bound.signum() == 0 || bound.signum() != measured.signum() ? null
                : measured.multiply(BigDecimal.valueOf(100)).divide(bound, 1, RoundingMode.HALF_UP);
        return new Arithmetic(measured, bound, measured.subtract(bound), percent);
    }

    private static BigDecimal near(BigDecimal bound) {
        return bound.abs().multiply(NEARNESS);
    }

    private static boolean isYes(String words) {
        return YES.contains(VietnameseText.searchKey(words).strip());
    }
}
