package vn.sokehoach.app.overview;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.overview.Figure;
import vn.sokehoach.core.progress.Stand;
import vn.sokehoach.core.progress.Standing;

/** How figures are written: their names, rates, the sum that they make, and the style that colours a standing. */
record FigureWords(Messages messages) {

    /** "Hoàn thành đúng hạn". */
    String name(Figure figure) {
        return messages.of("figure", figure);
    }

    /** The name of the figure that counts this standing. */
    String name(Stand stand) {
        return name(Figure.valueOf(stand.name()));
    }

    /** What the figure counts, in a sentence. */
    String definition(Figure figure) {
        return messages.get("overview.definition", name(figure), messages.of("figure.means", figure));
    }

    /** "25,0%"; "–" where nothing is measured. */
    String rate(Optional<BigDecimal> rate) {
        return rate.map(new DecimalFormat("0.0%", DecimalFormatSymbols.getInstance(messages.locale()))::format)
                .orElse("–");
    }

    /** "9 + 1 + 25 + 5 = 40", in the order of the cards. */
    String sum(Standing standing) {
        return "%d + %d + %d + %d = %d".formatted(standing.onTime(), standing.late(), standing.open(),
                standing.overdue(), standing.measured());
    }

    /** "stand-on-time". */
    static String style(Stand stand) {
        return "stand-" + stand.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
