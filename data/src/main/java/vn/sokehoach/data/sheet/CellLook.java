package vn.sokehoach.data.sheet;

import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.reading.Block.Shape;

/**
 * How cells of one style look.
 *
 * @param format      number of the format; those below 164 are Excel's own
 * @param formatText  the format as Excel writes it; "General" for none
 * @param font        name of the font; null where the file does not say
 * @param quoted      whether what was typed is a text whatever it looks like
 * @param date        whether the format shows a number as a date or time
 */
record CellLook(int format, String formatText, @Nullable String font, Shape shape, boolean quoted, boolean date) {
    static final String GENERAL = "General";

    /** Of cells without a style. */
    static final CellLook PLAIN = of(0, GENERAL, null, Shape.PLAIN, false);

    /** The look of a style; the format's text may be null or blank. */
    static CellLook of(int format, @Nullable String formatText, @Nullable String font, Shape shape, boolean quoted) {
        String text = formatText == null || formatText.isBlank() ? GENERAL : formatText;
        return new CellLook(format, text, font, shape, quoted, DateUtil.isADateFormat(format, text));
    }
}
