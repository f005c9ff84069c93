package vn.sokehoach.app.palette;

import java.util.Locale;
import vn.sokehoach.core.text.VietnameseText;

/**
 * Something that the palette finds.
 *
 * @param name   what it is called
 * @param detail what it belongs to, or the keys of a command; "" for nothing
 * @param exact  the name as it is looked for with accents: lower case
 * @param key    the name as it is looked for without accents
 */
public record PaletteEntry(Kind kind, String name, String detail, String exact, String key, Target target) {
    /** What there is, in the order in which equals are listed. */
    public enum Kind {
        COMMAND, PLAN, AGENCY, REFERENCE, INDICATOR, TASK
    }

    /** An entry; {@code also} are further words by which it is found. */
    public static PaletteEntry of(Kind kind, String name, String detail, String also, Target target) {
        String words = VietnameseText.nfc(also.isEmpty() ? name : name + " " + also).toLowerCase(Locale.ROOT);
        return new PaletteEntry(kind, name, detail, words, VietnameseText.searchKey(words), target);
    }
}
