package vn.sokehoach.core.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normal form, comparison keys and order of Vietnamese text. */
public final class VietnameseText {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");
    /** All but a plain space between other characters, which is as it should be. */
    private static final Pattern UNTIDY_SPACES =
            Pattern.compile("[\\s\\p{Z}\\u0085&&[^ ]][\\s\\p{Z}\\u0085]*| [\\s\\p{Z}\\u0085]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u0085]+");

    private static final char FIRST_VIETNAMESE = '\u1EA0';
    private static final char LAST_VIETNAMESE = '\u1EF9';

    private VietnameseText() {}

    /** The composed form (NFC) of a text. */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** NFC without invisible characters, each run of white space (line breaks too) one space, none at the ends. */
    public static String tidy(String text) {
        return isTidy(text) ? text : tidied(text);
    }

    /** Whether a text is tidy beyond doubt, as most are: composed letters and signs with single blanks between. */
    private static boolean isTidy(String text) {
        boolean blank = true;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean blankNow = letter == ' ';
            boolean common = letter > ' ' && letter < 0x7F || letter > 0xAD && letter < 0x300
                    || letter >= FIRST_VIETNAMESE && letter <= LAST_VIETNAMESE || blankNow && !blank;
            if (!common) {
                return false;
            }
            blank = blankNow;
        }
        return !blank || text.isEmpty();
    }

    private static String tidied(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return UNTIDY_SPACES.matcher(nfc(visible)).replaceAll(" ").strip();
    }

    /** The form in which accents, case and spelling variants (y/i, tone placement) make no difference. */
    public static String searchKey(String text) {
        return SearchKey.of(text);
    }

    /** A key that is equal where texts differ in white space and case only: NFC, lower case, no white space. */
    public static String tight(String text) {
        return SPACES.matcher(INVISIBLE.matcher(nfc(text)).replaceAll("")).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The alphabetical order of Vietnamese, numbers by their value (a, ă, â ...; 2 before 10). */
    public static Comparator<String> collator() {
        Collator collator = Collator.getInstance(ULocale.forLanguageTag("vi-u-kn-true")).freeze();
        return collator::compare;
    }
}
