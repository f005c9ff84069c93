package vn.sokehoach.core.check;

import java.util.stream.Stream;
import vn.sokehoach.core.indicator.Shares;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;

/** What stands in a target cell can be understood: a number, a comparison, a range, the shares of a whole. */
final class TargetsUnderstood implements PlanRule {

    @Override
    public Stream<DraftProblem> broken(Plan plan) {
        return plan.appendices()
                .stream()
                .flatMap(appendix -> appendix.rows().stream())
                .flatMap(TargetsUnderstood::ofRow);
    }

    private static Stream<DraftProblem> ofRow(AppendixRow row) {
        if (!(row.content() instanceof Indicator indicator)) {
            return Stream.empty();
        }
        return indicator.targets()
                .stream()
                .map(value -> value.target())
                .filter(target -> target instanceof Target.Unparsed && Shares.alone(target.printed()).isEmpty())
                .map(target -> Fault.at(row.source(), Code.TARGET_UNPARSED, target.printed(), indicator.name()));
    }
}
