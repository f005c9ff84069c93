package vn.sokehoach.core.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sokehoach.core.text.VietnameseNumbers;

/**
 * Percentages that are parts of one whole, in the order of the text: "62,3% - 28% - 2,5% - 7,2%".
 *
 * @param values at least one, with the decimal places of the text
 */
public record Shares(List<BigDecimal> values) {

    private static final String NUMBER = "(?<![\\d.,])\\d{1,3}(?:,\\d+)?";
    private static final String SEPARATOR = "\\s*%?\\s*[-–—;/]\\s*";
    /** Three to twelve percentages with dashes between, for building patterns; the last has its sign. */
    public static final String TUPLE = NUMBER + "(?:" + SEPARATOR + "\\d{1,3}(?:,\\d+)?){2,11}\\s*%";

    private static final BigDecimal WHOLE = new BigDecimal(100);
    private static final Pattern EACH = Pattern.compile("\\d{1,3}(?:,\\d+)?");
    private static final Pattern ALONE = Pattern.compile("\\s*" + TUPLE + "\\s*\\.?\\s*");

    public Shares {
        values = List.copyOf(values);
    }

    /** The percentages of a text that is a row of at least three and nothing else. */
    public static Optional<Shares> alone(String text) {
        return ALONE.matcher(text).matches() ? Optional.of(each(text)) : Optional.empty();
    }

    /** Every number of a text that holds only percentages and what parts them. */
    public static Shares each(String text) {
        return new Shares(EACH.matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(number -> VietnameseNumbers.parse(number).stream())
                .toList());
    }

    /** Their sum, in per cent. */
    public BigDecimal sum() {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether they make a hundred per cent. */
    public boolean areWhole() {
        return sum().compareTo(WHOLE) == 0;
    }

    /** How far their sum is from a hundred per cent. */
    public BigDecimal missing() {
        return WHOLE.subtract(sum()).abs();
    }

    /** "62,3 + 28 + 2,5 + 7,2 = 100,0". */
    public String sumPrinted() {
        return values.stream().map(VietnameseNumbers::format).collect(Collectors.joining(" + ")) + " = "
                + VietnameseNumbers.format(sum());
    }
}
