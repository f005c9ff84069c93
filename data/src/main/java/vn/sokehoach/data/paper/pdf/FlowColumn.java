package vn.sokehoach.data.paper.pdf;

import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.data.paper.flow.FlowParagraph;
import vn.sokehoach.data.paper.flow.FlowParagraph.Words;
import vn.sokehoach.data.typeset.TextLines;

/** The lines of a paragraph between two borders. */
final class FlowColumn {
    /** Height of the letters above the line that they stand on, of the distance of lines. */
    private static final double ASCENT = 0.8;
    /** Between two lines. */
    private static final double HALF = 0.5;
    /** Higher than any paper. */
    private static final float ENDLESS = 1_000_000;

    private final FlowParagraph paragraph;
    private final double leading;
    private final double left;
    private final double right;
    private final ColumnText column;

    /** The paragraph between these borders, from the left edge of the paper. */
    FlowColumn(FlowParagraph paragraph, double left, double right, PdfContentByte content, EmbeddedSerif fonts) {
        FlowParagraph.Indents indents = paragraph.indents();
        double usual = paragraph.size() * TextLines.LEADING;
        this.paragraph = paragraph;
        this.leading = paragraph.spacing().exact() ? paragraph.spacing().line() : usual * paragraph.spacing().line();
        this.left = left + indents.left();
        this.right = Math.max(this.left + paragraph.size(), right - indents.right());
        this.column = new ColumnText(content);
        column.setLeading((float) leading);
        column.setIndent((float) indents.first());
        // Only blanks grow, never the distance of letters.
        column.setSpaceCharRatio(PdfWriter.NO_SPACE_CHAR_RATIO);
        column.setAlignment(switch (paragraph.alignment()) {
            case LEFT -> Element.ALIGN_LEFT;
            case CENTRE -> Element.ALIGN_CENTER;
            case RIGHT -> Element.ALIGN_RIGHT;
            case JUSTIFIED -> Element.ALIGN_JUSTIFIED;
        });
        Phrase phrase = new Phrase((float) leading);
        for (Words words : paragraph.words()) {
            phrase.add(new Chunk(words.text(), new Font(fonts.of(words.letters()), words.letters().size())));
        }
        column.addText(phrase);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** From line to line. */
    double leading() {
        return leading;
    }

    /** Height of all its lines; at least of one. */
    double height() {
        if (paragraph.words().isEmpty()) {
            return leading;
        }
        column.setSimpleColumn((float) left, 0, (float) right, ENDLESS);
        column.go(true);
        return ENDLESS - column.getYLine();
    }

    /**
     * Draws the lines that fit.
     *
     * @param top    where they begin, from the lower edge of the paper
     * @param bottom where the page ends, from the lower edge
     * @return whether that was all
     */
    boolean draw(double top, double bottom) {
        double below = leading * (1 - ASCENT);
        double from = top + below;
        double to = bottom + below;
        int before = paragraph.alignment() == Alignment.JUSTIFIED ? lines() - 1 : 0;
        if (before > 0) {
            // Drawn together with them, the last line would have the wide blanks of the one above.
            place(from, Math.max(to, from - (before + HALF) * leading));
            column.go();
            from = column.getYLine();
            if (column.getLinesWritten() < before || from - leading < to) {
                return false;
            }
        }
        place(from, to);
        return !ColumnText.hasMoreText(column.go());
    }

    /** How many lines are still to be drawn. */
    private int lines() {
        ColumnText rest = ColumnText.duplicate(column);
        rest.setSimpleColumn((float) left, 0, (float) right, ENDLESS);
        rest.go(true);
        return rest.getLinesWritten();
    }

    private void place(double from, double to) {
        column.setSimpleColumn((float) left, (float) to, (float) right, (float) from);
    }

    /** Where the lines that were drawn end, from the lower edge of the paper. */
    double end() {
        return column.getYLine() - leading * (1 - ASCENT);
    }
}
