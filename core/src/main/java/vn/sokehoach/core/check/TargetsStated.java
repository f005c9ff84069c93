package vn.sokehoach.core.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;

/**
 * Every indicator of a table with targets has one of its own; a row that heads others needs none, and a merged cell serves
 * all its rows. A table without any target prints them in its sentences.
 */
final class TargetsStated implements PlanRule {

    @Override
    public Stream<DraftProblem> broken(Plan plan) {
        return plan.appendices().stream().flatMap(TargetsStated::ofTable);
    }

    private static Stream<DraftProblem> ofTable(Appendix appendix) {
        Set<String> columns = ownTargets(appendix.rows()).map(TargetValue::column).collect(Collectors.toSet());
        if (columns.isEmpty()) {
            return Stream.empty();
        }
        List<String> headers = appendix.table().columns();
        List<Integer> places =
                IntStream.range(0, headers.size()).filter(at -> columns.contains(headers.get(at))).boxed().toList();
        return IntStream.range(0, appendix.rows().size())
                .filter(at -> lacksTarget(appendix.rows(), at) && !isCovered(appendix, at, places))
                .mapToObj(appendix.rows()::get)
                .map(row -> Fault.at(row.source(), Code.TARGET_MISSING, Place.of(appendix, row.no()),
                        Fault.quoted(name(row))));
    }

    private static boolean lacksTarget(List<AppendixRow> rows, int at) {
        AppendixRow row = rows.get(at);
        return row.level() > 0 && !name(row).isEmpty() && ownTargets(List.of(row)).findAny().isEmpty()
                && ownTargets(SubRows.of(rows, at)).findAny().isEmpty();
    }

    private static String name(AppendixRow row) {
        return row.content() instanceof Indicator indicator ? indicator.name() : "";
    }

    private static Stream<TargetValue> ownTargets(List<AppendixRow> rows) {
        return rows.stream()
                .flatMap(row -> row.content() instanceof Indicator indicator ? indicator.targets().stream()
                        : Stream.empty())
                .filter(target -> target.scope() == Scope.PROVINCE);
    }

    private static boolean isCovered(Appendix appendix, int row, List<Integer> places) {
        return appendix.table()
                .merges()
                .stream()
                .anyMatch(merge -> merge.row() < row && row < merge.row() + merge.rows()
                        && places.stream()
                                .anyMatch(at -> merge.column() <= at && at < merge.column() + merge.columns()));
    }
}
