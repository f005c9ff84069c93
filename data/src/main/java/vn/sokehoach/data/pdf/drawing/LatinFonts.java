package vn.sokehoach.data.pdf.drawing;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.data.font.LiberationSerif;

/**
 * Stands in for every font that a file names without bringing it along: Liberation Serif, which the program ships.
 *
 * <p>Without it PDFBox looks through all fonts of the machine and leaves a list of them in the person's folder.
 */
final class LatinFonts implements FontMapper {
    private @Nullable TrueTypeFont serif;

    private LatinFonts() {}

    /** From now on PDFBox asks here. */
    static void use() {
        FontMappers.set(new LatinFonts());
    }

    private synchronized TrueTypeFont serif() {
        if (serif == null) {
            serif = LiberationSerif.REGULAR.load();
        }
        return serif;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(serif(), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(serif(), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, serif(), true);
    }
}
