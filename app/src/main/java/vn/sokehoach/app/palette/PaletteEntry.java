package vn.sokehoach.app.palette;

import java.util.Locale;
import vn.sokehoach.core.text.VietnameseText;

/**
 * Something that the palette finds.
 *
 * @param name   what it is called
 * @param detail what it belongs to, or the keys of a command; "" for nothing
 * @param also   further words by which it is found; "" for none
 * @param key    all its words as they are looked for without accents
 */
public record PaletteEntry(Kind kind, String name, String detail, String also, String key, Target target) {
    /** What there is, in the order in which equals are listed. */
    public enum Kind {
        COMMAND, PLAN, AGENCY, REFERENCE, INDICATOR, TASK
    }

    /** An entry; {@code also} are further words by which it is found. */
    public static PaletteEntry of(Kind kind, String name, String detail, String also, Target target) {
        return new PaletteEntry(kind, name, detail, also, VietnameseText.searchKey(words(name, also)), target);
    }

    /** All its words as they are looked for with accents: lower case. Made when asked for, since few are. */
    String exact() {
        return words(name, also);
    }

    private static String words(String name, String also) {
        return VietnameseText.nfc(also.isEmpty() ? name : name + " " + also).toLowerCase(Locale.ROOT);
    }
}
