package vn.sokehoach.data.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import vn.sokehoach.data.font.LiberationSerif;

/** Widths of text in Times New Roman, measured in Liberation Serif, which has the same; not for several threads. */
public final class SerifWidths {
    private final Map<LiberationSerif, Face> faces = new EnumMap<>(LiberationSerif.class);

    /** Width of a text on one line, in points. */
    public double of(String text, Letters letters) {
        Face face = face(letters);
        return text.codePoints().mapToDouble(face::advance).sum() * letters.size() / face.unitsPerEm;
    }

    /** Width of a character, in points. */
    double of(int codePoint, Letters letters) {
        Face face = face(letters);
        return face.advance(codePoint) * letters.size() / face.unitsPerEm;
    }

    private Face face(Letters letters) {
        return faces.computeIfAbsent(LiberationSerif.of(letters.bold(), letters.italic()), Face::new);
    }

    /** A font with the widths that were asked for. */
    private static final class Face {
        /** What is drawn for characters that the font lacks. */
        private static final int BOX = 0x25A1;
        /** The letters of Vietnamese all lie below. */
        private static final int COMMON = 0x2100;

        private final TrueTypeFont font;
        private final CmapLookup glyphs;
        private final double unitsPerEm;
        private final int[] common = new int[COMMON];

        Face(LiberationSerif shipped) {
            try {
                font = shipped.load();
                glyphs = font.getUnicodeCmapLookup();
                unitsPerEm = font.getUnitsPerEm();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        int advance(int codePoint) {
            if (codePoint >= COMMON) {
                return measured(codePoint);
            }
            if (common[codePoint] == 0) {
                common[codePoint] = measured(codePoint) + 1;
            }
            return common[codePoint] - 1;
        }

        private int measured(int codePoint) {
            try {
                int glyph = glyphs.getGlyphId(codePoint);
                return font.getAdvanceWidth(glyph == 0 ? glyphs.getGlyphId(BOX) : glyph);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
