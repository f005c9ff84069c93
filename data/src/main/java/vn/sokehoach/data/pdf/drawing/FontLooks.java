package vn.sokehoach.data.pdf.drawing;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.legacy.LegacyFont;

/** How the fonts of a document look, asked once for each. */
final class FontLooks {
    private static final float BOLD = 600;
    private static final double THOUSANDTH = 0.001;

    private final Map<PDFont, Look> known = new IdentityHashMap<>();

    /**
     * What a font says of its letters.
     *
     * @param legacy the font's name where it draws letters of an old encoding; null for all others
     * @param height by which a size must be multiplied to be one in points; not 1 for fonts that are drawings
     */
    record Look(boolean bold, boolean italic, @Nullable String legacy, double height) {}

    Look of(PDFont font) {
        return known.computeIfAbsent(font, FontLooks::look);
    }

    private static Look look(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
        boolean italic = name.contains("italic") || name.contains("oblique")
                || descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() < 0);
        String legacy = LegacyFont.named(font.getName()).isPresent() ? font.getName() : null;
        return new Look(bold, italic, legacy, font instanceof PDType3Font drawn ? height(drawn) : 1);
    }

    /** Measures of a font made of drawings are its own; usually a thousandth of a line. */
    private static double height(PDType3Font font) {
        double scale = Math.abs(font.getFontMatrix().getScaleY()) / THOUSANDTH;
        return scale > 0 ? scale : 1;
    }
}
