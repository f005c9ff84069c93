package vn.sokehoach.core.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.source.Source;
import vn.sokehoach.core.text.VietnameseText;

/** Every agency that the plan names is known; each unknown name is told once. */
final class AgenciesKnown implements PlanRule {

    /** Persons who watch over a task, and references to where it is said who does. */
    private static final Pattern NO_AGENCY = Pattern.compile(
            "(?iu)(?:đồng chí|đ/c|pct|ct|phó chủ tịch|chủ tịch|ông|bà)\\s.*|theo\\s.*");

    @Override
    public Stream<DraftProblem> broken(Plan plan) {
        Set<String> told = new HashSet<>();
        return Stream.of(ofTasks(plan), ofOrders(plan), ofRows(plan))
                .flatMap(named -> named)
                .filter(named -> !named.mention().isKnown() && !NO_AGENCY.matcher(named.mention().printed()).matches())
                .filter(named -> told.add(VietnameseText.tight(named.mention().printed())))
                .map(named -> Fault.at(named.source(), Code.UNKNOWN_AGENCY, named.mention().printed()));
    }

    private static Stream<Named> ofTasks(Plan plan) {
        return plan.tasks().flatMap(task -> task.assignment().mentions().map(each -> new Named(each, task.source())));
    }

    private static Stream<Named> ofOrders(Plan plan) {
        return plan.body()
                .orders()
                .stream()
                .flatMap(order -> order.lead().stream().map(each -> new Named(each, order.source())));
    }

    private static Stream<Named> ofRows(Plan plan) {
        return plan.appendices()
                .stream()
                .flatMap(appendix -> appendix.rows().stream())
                .flatMap(AgenciesKnown::ofRow);
    }

    private static Stream<Named> ofRow(AppendixRow row) {
        return row.content() instanceof Indicator indicator
                ? indicator.agencies().stream().map(each -> new Named(each, row.source()))
                : Stream.empty();
    }

    private record Named(AgencyMention mention, Source source) {}
}
