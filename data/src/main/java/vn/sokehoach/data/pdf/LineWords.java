package vn.sokehoach.data.pdf;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.legacy.FontRuns;
import vn.sokehoach.core.text.legacy.FontTrust;
import vn.sokehoach.core.text.legacy.Repaired;
import vn.sokehoach.data.block.Label;
import vn.sokehoach.data.block.NoteMarks;
import vn.sokehoach.data.pdf.drawing.Glyph;

/** Puts the characters of a line into words; raised figures and letters of old encodings become common ones. */
final class LineWords {
    /** The narrowest gap behind a label that is a blank, in heights of the font. */
    private static final double BEHIND_LABEL = 0.1;
    private static final int LONGEST_LABEL = 12;
    private static final double SMALL = 0.85;
    private static final double RAISED = 0.12;

    private final List<Glyph> seen;
    private final double baseline;
    private final double size;
    private final double narrow;
    private final FontRuns runs;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder figures = new StringBuilder();
    private double firstEnd;
    private double secondStart;
    private @Nullable Glyph before;

    private LineWords(List<Glyph> seen, double baseline, double narrow, FontTrust trust) {
        this.seen = seen;
        this.baseline = baseline;
        this.size = TextLine.usualSize(seen);
        this.narrow = narrow;
        this.runs = new FontRuns(trust);
    }

    /**
     * The line of these characters.
     *
     * @param glyphs   from left to right, blanks among them; at least one that is not blank
     * @param baseline on which most of them stand
     * @param narrow   the narrowest gap, in heights of the font, that is a blank although none is drawn
     * @param trust    how far the fonts of the document were right so far
     */
    static TextLine line(List<Glyph> glyphs, double baseline, double narrow, FontTrust trust) {
        LineWords words =
                new LineWords(glyphs.stream().filter(glyph -> !glyph.isBlank()).toList(), baseline, narrow, trust);
        boolean blank = false;
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                words.take(glyph, blank);
            }
            blank = glyph.isBlank();
        }
        return words.line();
    }

    private void take(Glyph glyph, boolean blank) {
        boolean apart = before != null && (blank || glyph.left() - before.right() > narrowest() * size);
        boolean raised = isRaisedFigure(glyph);
        if (!raised || apart) {
            settleFigures();
        }
        if (apart) {
            if (secondStart == 0) {
                firstEnd = before.right();
                secondStart = glyph.left();
            }
            append(" ", glyph.legacy());
        }
        if (raised) {
            figures.append(glyph.text());
        } else {
            append(glyph.text(), glyph.legacy());
        }
        before = glyph;
    }

    private double narrowest() {
        return text.length() <= LONGEST_LABEL && Label.isAlone(text.toString()) ? BEHIND_LABEL : narrow;
    }

    private void append(String characters, @Nullable String font) {
        text.append(characters);
        runs.append(characters, font);
    }

    private void settleFigures() {
        if (!figures.isEmpty()) {
            append(figures.length() <= 2 ? NoteMarks.raised(figures.toString()) : figures.toString(), null);
            figures.setLength(0);
        }
    }

    private boolean isRaisedFigure(Glyph glyph) {
        return glyph.size() < size * SMALL && baseline - glyph.baseline() > size * RAISED
                && glyph.text().matches("[0-9]");
    }

    private TextLine line() {
        settleFigures();
        double left = seen.getFirst().left();
        double right = seen.stream().mapToDouble(Glyph::right).max().orElse(left);
        boolean oneWord = secondStart == 0;
        Repaired repaired = runs.repaired();
        return new TextLine(repaired.text(), left, right, baseline, size, (oneWord ? right : firstEnd) - left,
                oneWord ? right : secondStart, all(Glyph::bold), all(Glyph::italic), repaired.letters());
    }

    private boolean all(Predicate<Glyph> look) {
        return seen.stream()
                .filter(glyph -> Character.isLetterOrDigit(glyph.text().codePointAt(0)))
                .allMatch(look);
    }
}
