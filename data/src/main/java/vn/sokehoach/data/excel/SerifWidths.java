package vn.sokehoach.data.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Widths of text in Times New Roman, measured in Liberation Serif, which has the same. */
final class SerifWidths {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private SerifWidths(String file) {
        try (InputStream in = Objects
                .requireNonNull(SerifWidths.class.getClassLoader().getResourceAsStream("liberation/" + file), file)) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static SerifWidths regular() {
        return new SerifWidths("LiberationSerif-Regular.ttf");
    }

    static SerifWidths bold() {
        return new SerifWidths("LiberationSerif-Bold.ttf");
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
