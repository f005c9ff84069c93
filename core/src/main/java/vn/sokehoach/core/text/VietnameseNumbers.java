package vn.sokehoach.core.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as Vietnamese documents print them: decimal comma, dot between thousands, words for powers of ten. */
public final class VietnameseNumbers {
    /** A number without a sign, for building patterns; a lone dot with three digits is thousands, never a decimal point. */
    public static final String UNSIGNED = "(?:[1-9]\\d{0,2}(?:\\.\\d{3})+(?![\\d.])|\\d+(?!\\.?\\d))(?:,\\d+)?";
    /** The words for powers of ten, for building patterns. */
    public static final String SCALE = "(?iu:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\\p{L})";

    private static final Pattern NUMBER = Pattern.compile("[+-]?" + UNSIGNED);
    private static final Pattern SCALED = Pattern.compile("([+-]?" + UNSIGNED + ")\\s*(" + SCALE + ")?");
    private static final Map<String, Integer> EXPONENTS = Map.of("nghìn", 3, "ngàn", 3, "vạn", 4, "triệu", 6, "tỷ", 9,
            "tỉ", 9);

    private VietnameseNumbers() {}

    /** The value of a text that is one number and nothing else; its scale is that of the printed digits. */
    public static Optional<BigDecimal> parse(String text) {
        String number = text.strip().replace('\u2212', '-');
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
    }

    /** As {@link #parse}, the number perhaps followed by nghìn, vạn, triệu or tỷ: "20 nghìn" is 20000. */
    public static Optional<BigDecimal> parseScaled(String text) {
        Matcher matcher = SCALED.matcher(text.strip().replace('\u2212', '-'));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String word = matcher.group(2);
        int exponent = word == null ? 0 : EXPONENTS.get(VietnameseText.nfc(word).toLowerCase(Locale.ROOT));
        return parse(matcher.group(1)).map(value -> value.movePointRight(exponent));
    }

    /** The number with its own scale, dots between thousands and a decimal comma: "57.479,60". */
    public static String format(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
        return (value.signum() < 0 ? "-" : "") + grouped + (point < 0 ? "" : "," + plain.substring(point + 1));
    }
}
