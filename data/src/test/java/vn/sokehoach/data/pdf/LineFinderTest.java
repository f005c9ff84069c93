package vn.sokehoach.data.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.data.pdf.drawing.Glyph;

/** Characters whose measures no sound font has. */
class LineFinderTest {

    @Test
    void losesNoCharacterWhoseWidthCountsBackwards() {
        List<Glyph> glyphs = List.of(glyph("a", 100, 40), glyph("b", 200, 206), glyph("c", 206, 212));

        assertThat(LineFinder.of(List.of()).lines(glyphs)).extracting(line -> line.text().replace(" ", ""))
                .containsExactly("abc");
    }

    private static Glyph glyph(String letter, double left, double right) {
        return new Glyph(letter, left, right, 70, 12, false, false, null);
    }
}
