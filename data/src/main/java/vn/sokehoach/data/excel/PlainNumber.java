package vn.sokehoach.data.excel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokehoach.core.text.VietnameseNumbers;

/**
 * A printed number that becomes a number cell.
 *
 * @param format shows it as printed: as many decimals, grouping only where it was printed, by the rules of Vietnamese
 *               ("[$-42A]") whatever the program's locale
 */
record PlainNumber(BigDecimal value, String format) {

    private static final Pattern FORM =
            Pattern.compile("(?!-0(?:,0+)?$)-?(?:0|[1-9]\\d*|[1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,\\d+)?");
    /** More digits than a number cell keeps exactly. */
    private static final int DIGITS_KEPT = 15;

    /** The number of a cell; empty for everything else, which stays text: signs, ranges, per cent, words, "08", "-0". */
    static Optional<PlainNumber> of(String printed) {
        if (!FORM.matcher(printed).matches() || printed.replaceAll("\\D", "").length() > DIGITS_KEPT) {
            return Optional.empty();
        }
        return VietnameseNumbers.parse(printed).map(value -> new PlainNumber(value, format(printed)));
    }

    private static String format(String printed) {
        int comma = printed.indexOf(',');
        String decimals = comma < 0 ? "" : "." + "0".repeat(printed.length() - comma - 1);
        return "[$-42A]" + (printed.contains(".") ? "#,##0" : "0") + decimals;
    }
}
