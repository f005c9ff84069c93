package vn.sokehoach.core.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokehoach.core.indicator.Shares;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.text.VietnameseText;

/**
 * The percentages of a row that names a composition ("Cơ cấu ..."), or of the rows under it, make a hundred, column by
 * column. Only such a row claims a whole: "Trong đó" names some parts of something, not all.
 */
final class SharesOfRowsWhole implements PlanRule {

    private static final Pattern COMPOSITION = Pattern.compile("(?iu)(?<!tái )cơ cấu(?! lại)");

    @Override
    public Stream<DraftProblem> broken(Plan plan) {
        return plan.appendices().stream().flatMap(SharesOfRowsWhole::ofTable);
    }

    private static Stream<DraftProblem> ofTable(Appendix appendix) {
        List<AppendixRow> rows = appendix.rows();
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at -> rows.get(at).content() instanceof Indicator row && isComposition(row)
                        ? Stream.concat(inCells(row), Composition.under(rows, at).sumsThatAreNotWhole())
                                .map(sum -> fault(appendix, rows.get(at), row, sum))
                        : Stream.empty());
    }

    private static boolean isComposition(Indicator row) {
        return COMPOSITION.matcher(VietnameseText.tidy(row.name())).find();
    }

    /** The sums of rows of shares in one cell. */
    private static Stream<String> inCells(Indicator row) {
        return row.targets()
                .stream()
                .flatMap(value -> Shares.alone(value.target().printed()).stream())
                .filter(shares -> !shares.areWhole())
                .map(Shares::sumPrinted);
    }

    private static DraftProblem fault(Appendix appendix, AppendixRow row, Indicator indicator, String sum) {
        String name = Place.of(appendix, row.no()) + " " + indicator.name();
        return Fault.at(row.source(), Code.SHARES_NOT_WHOLE, Fault.quoted(VietnameseText.tidy(name)), sum);
    }
}
