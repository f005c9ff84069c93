package vn.sokehoach.core.check.number;

import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.check.figure.Figure;
import vn.sokehoach.core.check.figure.FigureRow;
import vn.sokehoach.core.check.figure.Rereading;
import vn.sokehoach.core.check.figure.Rereading.Slip;
import vn.sokehoach.core.check.number.Doubt.Reason;
import vn.sokehoach.core.plan.Plan;

/**
 * What happened to some cells of a column happened to others that nothing else speaks against: fractions where percentages
 * belong, and numbers of which the reader of the workbook noted by their format that they may have been thousands.
 */
final class AgainstColumn implements NumberComparison {

    private static final int SHARES_TOLD = 3;
    private static final int THOUSANDS_TOLD = 2;

    private final CellNotices notices;
    private final List<Examined> doubtful;

    /** Goes by the doubts that the other comparisons found in a plan. */
    AgainstColumn(Plan plan, List<Examined> examined) {
        this.notices = CellNotices.in(plan.reading().problems());
        this.doubtful = examined.stream().filter(Examined::isDoubtful).toList();
    }

    @Override
    public Optional<Suspicion> examine(FigureRow row, Figure figure) {
        boolean shares = row.measure().isPerCent()
                && told(figure, Slip.PER_CENT_TAKEN_FOR_FRACTION) >= SHARES_TOLD;
        boolean thousands = row.measure().addsUp() && notices.speakOf(row.row().source(), figure.printed())
                && told(figure, Slip.THOUSANDS_TAKEN_FOR_DECIMAL) >= THOUSANDS_TOLD;
        return Suspicion.of(Reason.COLUMN, Rereading.of(figure, row.measure())
                .stream()
                .filter(reading -> shares && reading.slip() == Slip.PER_CENT_TAKEN_FOR_FRACTION
                        && reading.value().doubleValue() <= 100
                        || thousands && reading.slip() == Slip.THOUSANDS_TAKEN_FOR_DECIMAL)
                .toList());
    }

    /** How many cells of the column a slip was told of. */
    private long told(Figure figure, Slip slip) {
        return doubtful.stream()
                .filter(cell -> cell.figure().column().title().equals(figure.column().title()))
                .filter(cell -> cell.suspicions().getFirst().slip().filter(slip::equals).isPresent())
                .count();
    }
}
