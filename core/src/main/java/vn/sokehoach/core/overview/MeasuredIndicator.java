package vn.sokehoach.core.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.Judgement;
import vn.sokehoach.core.indicator.Judging;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.Measurement.Kind;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.indicator.Unit;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;

/**
 * An indicator of a plan with what was measured of it.
 *
 * @param year         of the plan
 * @param direction    the one that a person set; null for that of the target's form
 * @param measurements in the order of recording
 */
public record MeasuredIndicator(AppendixRow row, Indicator indicator, int year, @Nullable Direction direction,
        List<Measurement> measurements) {

    public MeasuredIndicator {
        measurements = List.copyOf(measurements);
    }

    /**
     * The verdict on the last value that was measured: of the period that ends last, of several the longest; in it lũy kế
     * before thực hiện before ước. What was measured of an earlier year is not compared with the plan's own target.
     */
    public Judgement judgement(Scope scope) {
        Measurement last = last(scope).orElse(null);
        int measuredYear = last == null ? year
                : last.inPeriod().map(period -> period.to().getYear()).orElse(year);
        boolean earlier = measuredYear < year && ofYear(targets(scope), measuredYear).isEmpty();
        return Judging.of(earlier ? null : target(scope, measuredYear).orElse(null), last, direction, year,
                Unit.addsUp(indicator.unit()));
    }

    /** The value that is judged; empty where nothing was measured. */
    public Optional<Measurement> last(Scope scope) {
        Comparator<Measurement> later = Comparator
                .comparing(
                        (Measurement each) -> each.inPeriod().map(MeasuredPeriod::to).orElse(LocalDate.MIN))
                .thenComparing(MeasuredIndicator::beginning, Comparator.reverseOrder())
                .thenComparing(each -> rank(each.kind()));
        // Of equal ones the last recorded wins.
        return measurements.stream()
                .filter(each -> each.subject().scope() == scope)
                .reduce((one, other) -> later.compare(one, other) > 0 ? one : other);
    }

    /** The target of a year: of several columns that of this year, else of the plan's, else the first. */
    public Optional<TargetValue> target(Scope scope, int wanted) {
        List<TargetValue> targets = targets(scope);
        return ofYear(targets, wanted).or(() -> ofYear(targets, year)).or(() -> targets.stream().findFirst());
    }

    private List<TargetValue> targets(Scope scope) {
        return indicator.targets()
                .stream()
                .filter(each -> each.scope() == scope && !each.target().printed().isBlank())
                .toList();
    }

    /** What is cumulated is so from the beginning of the year on. */
    private static LocalDate beginning(Measurement measurement) {
        return measurement.inPeriod()
                .map(period -> measurement.kind() == Kind.CUMULATIVE ? period.to().withDayOfYear(1) : period.from())
                .orElse(LocalDate.MAX);
    }

    private static Optional<TargetValue> ofYear(List<TargetValue> targets, int wanted) {
        return targets.stream().filter(each -> Objects.equals(each.year(), wanted)).findFirst();
    }

    private static int rank(Kind kind) {
        return switch (kind) {
            case ESTIMATE -> 0;
            case ACTUAL -> 1;
            case CUMULATIVE -> 2;
        };
    }
}
