package vn.sokehoach.core.check.number;

import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.check.figure.Figure;
import vn.sokehoach.core.check.figure.FigureRow;
import vn.sokehoach.core.check.figure.Measure;
import vn.sokehoach.core.check.figure.Rereading;
import vn.sokehoach.core.check.number.Doubt.Reason;

/**
 * The row's other columns: the same area over the same time, else over another time, else the country beside its province
 * where their values are alike.
 */
final class AgainstNeighbours implements NumberComparison {

    @Override
    public Optional<Suspicion> examine(FigureRow row, Figure figure) {
        if (row.measure() == Measure.RANK || row.measure() == Measure.TIME) {
            return Optional.empty();
        }
        List<Figure> here = row.others(figure).stream().filter(other -> isSameArea(figure, other)).toList();
        List<Figure> now = here.stream().filter(other -> isSameTime(figure, other, row.measure())).toList();
        if (!Figure.sizes(now).isEmpty()) {
            return examine(row, figure, now, Fit.SAME);
        }
        if (!Figure.sizes(here).isEmpty()) {
            return examine(row, figure, here, Fit.OTHER_SPAN);
        }
        return row.measure().isAlikeEverywhere() ? examine(row, figure, row.others(figure), Fit.ELSEWHERE)
                : Optional.empty();
    }

    private static Optional<Suspicion> examine(FigureRow row, Figure figure, List<Figure> neighbours, Fit fit) {
        return figure.number()
                .map(now -> fit.agreeing(now, Rereading.of(figure, row.measure()), Figure.sizes(neighbours),
                        row.measure()))
                .flatMap(readings -> Suspicion.of(Reason.NEIGHBOUR, readings));
    }

    private static boolean isSameArea(Figure one, Figure other) {
        return one.column().scope() == other.column().scope();
    }

    private static boolean isSameTime(Figure one, Figure other, Measure measure) {
        return measure.isAlikeEverywhere() || one.column().span() == other.column().span();
    }
}
