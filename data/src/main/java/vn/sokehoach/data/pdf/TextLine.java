package vn.sokehoach.data.pdf;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sokehoach.core.text.legacy.Repaired;
import vn.sokehoach.data.pdf.drawing.Glyph;

/**
 * Words that stand on one line without a wide gap between them; measures in points from the left upper corner.
 *
 * @param text      with single blanks
 * @param firstWord width of the first word
 * @param second    where the second word begins; the right end where there is one word only
 * @param letters   how many letters of an old encoding were repaired, by what was done
 * @param size      height of the font of most of its characters
 */
record TextLine(String text, double left, double right, double baseline, double size, double firstWord, double second,
        boolean bold, boolean italic, Map<String, Integer> letters) {

    TextLine {
        letters = Map.copyOf(letters);
    }

    /** The size of most characters. */
    static double usualSize(List<Glyph> glyphs) {
        return glyphs.stream()
                .collect(Collectors.groupingBy(glyph -> Math.round(glyph.size() * 4) / 4.0, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Double, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    /** The same line with its letters repaired. */
    TextLine repaired(Repaired repaired) {
        return new TextLine(repaired.text(), left, right, baseline, size, firstWord, second, bold, italic,
                Repaired.sum(letters, repaired.letters()));
    }

    /** This line and a piece further to the right as one. */
    TextLine with(TextLine other) {
        return new TextLine(text + " " + other.text, left, other.right, baseline, size, firstWord,
                firstWord == right - left ? other.left : second, bold && other.bold, italic && other.italic,
                Repaired.sum(letters, other.letters));
    }

    double width() {
        return right - left;
    }

    double middle() {
        return (left + right) / 2;
    }

    double top() {
        return baseline - size;
    }
}
