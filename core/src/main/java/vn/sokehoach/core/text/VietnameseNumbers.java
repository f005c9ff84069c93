package vn.sokehoach.core.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Vietnamese documents print them: decimal comma, dot between thousands. */
public final class VietnameseNumbers {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");

    private VietnameseNumbers() {}

    /** The value of a text that is one number and nothing else; its scale is that of the printed digits. */
    public static Optional<BigDecimal> parse(String text) {
        String number = text.strip().replace('\u2212', '-');
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
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
