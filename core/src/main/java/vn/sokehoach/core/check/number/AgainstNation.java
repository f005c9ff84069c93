package vn.sokehoach.core.check.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.core.check.figure.Figure;
import vn.sokehoach.core.check.figure.FigureRow;
import vn.sokehoach.core.check.figure.Rereading;
import vn.sokehoach.core.check.figure.Rereading.Slip;
import vn.sokehoach.core.check.number.Doubt.Reason;
import vn.sokehoach.core.indicator.TargetValue.Scope;

/** What adds up over provinces is no larger in one of them than in the country. */
final class AgainstNation implements NumberComparison {

    private static final BigDecimal TWICE = BigDecimal.TWO;

    @Override
    public Optional<Suspicion> examine(FigureRow row, Figure figure) {
        if (!row.measure().addsUp()) {
            return Optional.empty();
        }
        boolean national = figure.column().scope() == Scope.NATIONAL;
        List<BigDecimal> others = Figure.sizes(row.others(figure)
                .stream()
                .filter(other -> other.column().scope() != figure.column().scope())
                .toList());
        return figure.number()
                .filter(now -> !others.isEmpty() && exceeds(national ? others : List.of(now),
                        national ? List.of(now) : others))
                .map(now -> Stream.concat(
                        put(row, figure, national ? Slip.THOUSANDS_TAKEN_FOR_DECIMAL
                                : Slip.DECIMAL_TAKEN_FOR_THOUSANDS),
                        national ? Stream.empty() : put(row, figure, Slip.SEPARATOR_LOST))
                        .filter(reading -> restores(reading, national, others))
                        .limit(1)
                        .toList())
                .flatMap(readings -> Suspicion.of(Reason.NEIGHBOUR, readings));
    }

    private static boolean exceeds(List<BigDecimal> provinces, List<BigDecimal> nations) {
        return provinces.stream()
                .allMatch(province -> nations.stream()
                        .allMatch(nation -> province.compareTo(nation.multiply(TWICE)) >= 0));
    }

    private static Stream<Rereading> put(FigureRow row, Figure figure, Slip slip) {
        return Rereading.of(figure, row.measure()).stream().filter(reading -> reading.slip() == slip);
    }

    private static boolean restores(Rereading reading, boolean national, List<BigDecimal> others) {
        return others.stream()
                .allMatch(other -> national ? reading.value().compareTo(other) > 0
                        : reading.value().compareTo(other) < 0);
    }
}
