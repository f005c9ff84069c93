package vn.sokehoach.app.ui.table;

import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.VietnameseText;

/**
 * The order of what the cells of a column say: numbers by their size, days by the calendar, words by the alphabet; cells
 * that say nothing are last in both directions.
 */
final class CellOrder<S> implements Comparator<S> {
    private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})(.*)");

    private final Comparator<String> alphabet = VietnameseText.collator();
    private final Function<@Nullable S, String> words;
    private final BooleanSupplier falling;

    /** {@code falling} tells whether the table turns this order round now. */
    CellOrder(Function<@Nullable S, String> words, BooleanSupplier falling) {
        this.words = words;
        this.falling = falling;
    }

    @Override
    public int compare(@Nullable S one, @Nullable S other) {
        boolean none = words.apply(one).isEmpty();
        boolean noneToo = words.apply(other).isEmpty();
        if (none || noneToo) {
            return falling.getAsBoolean() ? Boolean.compare(noneToo, none) : Boolean.compare(none, noneToo);
        }
        if (one instanceof Number number && other instanceof Number another) {
            return Double.compare(number.doubleValue(), another.doubleValue());
        }
        if (one instanceof Enum<?> first && other instanceof Enum<?> second) {
            return Integer.compare(first.ordinal(), second.ordinal());
        }
        return alphabet.compare(key(one), key(other));
    }

    /** A day as it sorts. */
    private static String key(@Nullable Object value) {
        String text = String.valueOf(value);
        Matcher day = DAY.matcher(text);
        return day.matches() ? day.group(3) + "-" + day.group(2) + "-" + day.group(1) + day.group(4) : text;
    }
}
