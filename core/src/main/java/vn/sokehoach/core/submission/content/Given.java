package vn.sokehoach.core.submission.content;

import java.util.Objects;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.plan.AppendixRow.Indicator;

/** What a row of a kit says besides number and content: of work who leads it until when, of an indicator unit and target. */
record Given(String first, String second) {

    String lead() {
        return first;
    }

    String deadline() {
        return second;
    }

    String unit() {
        return first;
    }

    String target() {
        return second;
    }

    /** Unit and target of an indicator; of several years the plan's own target. */
    static Given of(Indicator indicator, int year) {
        String unit = Objects.requireNonNullElse(indicator.unit(), "");
        return indicator.targets()
                .stream()
                .filter(target -> target.scope() == Scope.PROVINCE && !target.target().printed().isBlank())
                .min(java.util.Comparator.comparing((TargetValue target) -> !Objects.equals(target.year(), year)))
                .map(target -> new Given(unit, target.target().printed()))
                .orElse(new Given(unit, ""));
    }
}
