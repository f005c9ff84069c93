package vn.sokehoach.core.check.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.indicator.TargetParser;
import vn.sokehoach.core.text.VietnameseNumbers;
import vn.sokehoach.core.text.VietnameseText;

/**
 * A cell with a value of an indicator.
 *
 * @param printed as the cell shows it
 */
public record Figure(ValueColumn column, String printed) {

    private static final Pattern PER_CENT_SIGN = Pattern.compile("\\s*%$");

    /**
     * The value where the cell holds nothing but a positive number, perhaps with a per cent sign: only such cells can be
     * numbers for Excel, all others stayed the texts that were typed.
     */
    public Optional<BigDecimal> number() {
        String bare = PER_CENT_SIGN.matcher(VietnameseText.tidy(printed)).replaceFirst("");
        return VietnameseNumbers.parse(bare).filter(value -> value.signum() > 0);
    }

    public boolean isPerCent() {
        return printed.strip().endsWith("%");
    }

    /** The size of what the cell says, of a range or a bound too; empty for words, nothing and nought. */
    public Optional<BigDecimal> size() {
        return TargetParser.parseCell(printed).flatMap(Figure::size).filter(value -> value.signum() > 0);
    }

    /** The sizes of several cells, without those that have none. */
    public static List<BigDecimal> sizes(List<Figure> figures) {
        return figures.stream().flatMap(figure -> figure.size().stream()).toList();
    }

    /** Of two bounds the upper. */
    private static Optional<BigDecimal> size(Target target) {
        return Stream.of(target.to(), target.from()).filter(Objects::nonNull).findFirst();
    }
}
