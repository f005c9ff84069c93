package vn.sokehoach.app.ui.table;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.VietnameseText;

/** The order of what cells say: numbers by their size, days by the calendar, words by the alphabet, nothing last. */
final class CellOrder implements Comparator<Object> {
    private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})(.*)");

    private final Comparator<String> alphabet = VietnameseText.collator();

    @Override
    public int compare(@Nullable Object one, @Nullable Object other) {
        boolean none = isNothing(one);
        if (none || isNothing(other)) {
            return Boolean.compare(none, isNothing(other));
        }
        if (one instanceof Number number && other instanceof Number another) {
            return Double.compare(number.doubleValue(), another.doubleValue());
        }
        if (one instanceof Enum<?> first && other instanceof Enum<?> second) {
            return Integer.compare(first.ordinal(), second.ordinal());
        }
        return alphabet.compare(key(one), key(other));
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || value.toString().isEmpty();
    }

    /** A day as it sorts. */
    private static String key(@Nullable Object value) {
        String text = String.valueOf(value);
        Matcher day = DAY.matcher(text);
        return day.matches() ? day.group(3) + "-" + day.group(2) + "-" + day.group(1) + day.group(4) : text;
    }
}
