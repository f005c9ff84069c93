package vn.sokehoach.core.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a text in which accents and case make no difference. */
public final class SearchKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private SearchKey() {}

    /** The text in lower case, without accents; "" for "". */
    public static String of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        // NFD does not take the stroke off; Ð and Ɖ look the same and are typed by mistake.
        return bare.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd').replace('ɖ', 'd');
    }
}
