package vn.sokehoach.data.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import vn.sokehoach.data.font.LiberationSerif;

/** Widths of text in Times New Roman, measured in Liberation Serif, which has the same. */
final class SerifWidths {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private SerifWidths(LiberationSerif shipped) {
        try {
            font = shipped.load();
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static SerifWidths regular() {
        return new SerifWidths(LiberationSerif.REGULAR);
    }

    static SerifWidths bold() {
        return new SerifWidths(LiberationSerif.BOLD);
    }

    /** Width of a text on one line, in points. */
    double of(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
    }

    private double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
