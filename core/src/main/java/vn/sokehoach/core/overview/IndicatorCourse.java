package vn.sokehoach.core.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.plan.Plan;

/**
 * One indicator in the plans of several years.
 *
 * @param points oldest year first; at least one
 */
public record IndicatorCourse(List<Point> points) {

    public IndicatorCourse {
        points = points.stream().sorted(Comparator.comparing(point -> point.plan().year())).toList();
    }

    /** The indicator in the plan of a year. */
    public record Point(Plan plan, MeasuredIndicator indicator) {

        /** The target for the plan's year as printed; empty where there is none. */
        public Optional<Target> target(Scope scope) {
            return indicator.target(scope, plan.year()).map(TargetValue::target);
        }

        /** The bound of the target that is to be reached: the lower one, else the only one; null where there is no number. */
        public @Nullable BigDecimal bound(Scope scope) {
            return target(scope).map(target -> target.from() == null ? target.to() : target.from()).orElse(null);
        }

        /** What was measured last; null where nothing was, or a word. */
        public @Nullable BigDecimal measured(Scope scope) {
            return indicator.last(scope).map(last -> last.measured().number()).orElse(null);
        }
    }

    /** Whether the unit is the same in all years, so that the values can be drawn on one scale. */
    public boolean hasOneUnit() {
        return points.stream()
                .map(point -> String.valueOf(point.indicator().indicator().unit()))
                .distinct()
                .count() == 1;
    }
}
