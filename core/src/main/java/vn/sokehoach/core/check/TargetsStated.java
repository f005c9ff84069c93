package vn.sokehoach.core.check;

import java.util.BitSet;
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
import vn.sokehoach.core.plan.PrintedTable;
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
        BitSet covered = covered(appendix.table(), columns);
        return IntStream.range(0, appendix.rows().size())
                .filter(at -> lacksTarget(appendix.rows(), at) && !covered.get(at))
                .mapToObj(appendix.rows()::get)
                .map(row -> Fault.at(row.source(), Code.TARGET_MISSING, Place.of(appendix, row.no()),
                        Fault.quoted(name(row))));
    }

    private static boolean lacksTarget(List<AppendixRow> rows, int at) {
        AppendixRow row = rows.get(at);
        return isIndicator(row) && ownTargets(List.of(row)).findAny().isEmpty()
                && ownTargets(SubRows.of(rows, at)).findAny().isEmpty();
    }

    /** A row without a number and a unit goes on with the one above, or only says "Trong đó:". */
    private static boolean isIndicator(AppendixRow row) {
        return !name(row).isEmpty() && (row.level() == 1
                || row.level() == 2 && row.content() instanceof Indicator indicator && indicator.unit() != null);
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

    /** The rows, but for the first, over which a cell of these columns is merged. */
    private static BitSet covered(PrintedTable table, Set<String> columns) {
        List<String> headers = table.columns();
        BitSet covered = new BitSet();
        table.merges()
                .stream()
                .filter(merge -> IntStream.range(merge.column(), merge.column() + merge.columns())
                        .anyMatch(at -> at < headers.size() && columns.contains(headers.get(at))))
                .forEach(merge -> covered.set(merge.row() + 1, merge.row() + Math.max(1, merge.rows())));
        return covered;
    }
}
