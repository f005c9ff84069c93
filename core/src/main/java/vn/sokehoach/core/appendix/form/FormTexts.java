package vn.sokehoach.core.appendix.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that the official forms print, which are Vietnamese in every language of the program. */
public final class FormTexts {
    /** The language of the forms. */
    public static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vn.sokehoach.core.appendix.forms",
            Locale.ROOT);

    private FormTexts() {}

    /** The words under this key. */
    public static String of(String key) {
        return WORDS.getString(key);
    }

    /** The words under this key with these values in their places. */
    public static String of(String key, String... values) {
        return new MessageFormat(WORDS.getString(key), VIETNAMESE).format(values);
    }
}
