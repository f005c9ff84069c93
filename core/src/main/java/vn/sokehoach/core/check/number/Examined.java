package vn.sokehoach.core.check.number;

import java.util.List;
import java.util.Optional;
import vn.sokehoach.core.check.figure.Figure;
import vn.sokehoach.core.check.figure.FigureRow;
import vn.sokehoach.core.check.number.Doubt.Place;

/**
 * A cell and what speaks against it.
 *
 * @param suspicions in the order of the comparisons; empty where nothing does
 */
record Examined(FigureRow row, Figure figure, List<Suspicion> suspicions) {

    Examined {
        suspicions = List.copyOf(suspicions);
    }

    static Examined by(List<? extends NumberComparison> comparisons, FigureRow row, Figure figure) {
        return new Examined(row, figure, comparisons.stream()
                .flatMap(comparison -> comparison.examine(row, figure).stream())
                .toList());
    }

    boolean isDoubtful() {
        return !suspicions.isEmpty();
    }

    /** What the first comparison says that has something to say; the further ones add what else it may have been. */
    Optional<Doubt> doubt() {
        return suspicions.stream()
                .findFirst()
                .map(first -> new Doubt(row.row().id(), figure.column().index(),
                        new Place(row.indicator().name(), figure.column().title()), figure.printed(),
                        suspicions.stream().flatMap(each -> each.proposals().stream()).distinct().toList(),
                        first.reason(), row.row().source()));
    }
}
