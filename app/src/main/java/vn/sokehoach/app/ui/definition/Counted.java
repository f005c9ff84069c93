package vn.sokehoach.app.ui.definition;

import java.util.List;
import java.util.stream.Stream;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.overview.Figure;

/** Views that show figures; the bundles define them ("definition.text." + name, a paragraph for each figure). */
public enum Counted {
    AGENCIES, STRUCTURES, MATRIX, INDICATORS, COURSE, YEARS;

    /** The definitions of the figures that a view shows; of indicators those that the overview has too. */
    public List<String> paragraphs(Messages messages) {
        Stream<String> own = messages.of("definition.text", this).lines();
        return (this == INDICATORS ? Stream.concat(own, Stream.of(Figure.values())
                .filter(figure -> figure.name().startsWith(name()))
                .map(figure -> messages.get("overview.definition", messages.of("figure", figure),
                        messages.of("figure.means", figure))))
                : own).toList();
    }
}
