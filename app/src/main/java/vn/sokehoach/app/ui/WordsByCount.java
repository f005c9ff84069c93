package vn.sokehoach.app.ui;

import java.io.Serial;
import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import org.jspecify.annotations.Nullable;

/** Chooses the words that go with a count which is written out in digits. */
final class WordsByCount extends Format {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ChoiceFormat words;

    WordsByCount(ChoiceFormat words) {
        this.words = words;
    }

    @Override
    public StringBuffer format(Object count, StringBuffer text, FieldPosition at) {
        return words.format(numberOf(count.toString()), text, at);
    }

    /** Nothing is read back by it. */
    @Override
    public @Nullable Object parseObject(String text, ParsePosition at) {
        return null;
    }

    private static double numberOf(String count) {
        try {
            return Double.parseDouble(count);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
