package vn.sokehoach.data.paper.pdf;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTextArray;
import vn.sokehoach.core.appendix.AppendixTable.Alignment;
import vn.sokehoach.data.paper.PaperCell;
import vn.sokehoach.data.paper.Piece;
import vn.sokehoach.data.typeset.Letters;
import vn.sokehoach.data.typeset.TextLines.Line;

/** Draws lines of text: every character of the text is in the file, the blanks at the ends of lines too. */
final class TextDrawing {
    /** Blanks grow at most so wide, of the size of the letters; a line of few long words stays ragged. */
    private static final double WIDEST_MORE = 1.0;
    /** Stands for characters that the font lacks. */
    private static final String MISSING = "\u25A1";

    private final PdfContentByte content;
    private final EmbeddedSerif fonts;
    private final double paperHeight;

    TextDrawing(PdfContentByte content, EmbeddedSerif fonts, double paperHeight) {
        this.content = content;
        this.fonts = fonts;
        this.paperHeight = paperHeight;
    }

    /** Draws these lines of a piece. */
    void draw(Piece piece, int from, int to) {
        PaperCell cell = piece.cell();
        begin(cell.letters());
        for (int at = from; at < to; at++) {
            double baseline = piece.firstLine() + (at - piece.from()) * cell.leading() + cell.ascent();
            draw(cell, cell.lines().get(at), baseline);
        }
        content.endText();
    }

    /** Draws a text with its middle here. */
    void drawCentred(String shown, Letters letters, double middle, double baseline) {
        begin(letters);
        moveTo(middle - width(shown, letters) / 2, baseline);
        content.showText(shown);
        content.endText();
    }

    private void begin(Letters letters) {
        content.beginText();
        content.setFontAndSize(fonts.of(letters), letters.size());
    }

    private void moveTo(double x, double baseline) {
        content.setTextMatrix((float) x, (float) (paperHeight - baseline));
    }

    private double width(String shown, Letters letters) {
        return fonts.of(letters).getWidthPoint(shown, letters.size());
    }

    private void draw(PaperCell cell, Line line, double baseline) {
        String visible = line.visible();
        double free = cell.room() - width(visible, cell.letters());
        moveTo(cell.textLeft() + switch (cell.alignment()) {
            case LEFT, JUSTIFIED -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        }, baseline);
        long blanks = visible.chars().filter(letter -> letter == ' ').count();
        double more = blanks == 0 ? 0 : free / blanks;
        boolean justified = cell.alignment() == Alignment.JUSTIFIED && !line.last() && more > 0
                && more <= WIDEST_MORE * cell.letters().size();
        show(line.text(), visible.length(), justified ? more : 0, cell.letters());
    }

    /** Shows a text whose blanks before this place are so much wider. */
    private void show(String line, int visible, double more, Letters letters) {
        BaseFont font = fonts.of(letters);
        PdfTextArray words = new PdfTextArray();
        int from = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int letter = line.codePointAt(at);
            if (!font.charExists(letter)) {
                words.add(line.substring(from, at));
                content.showText(words);
                words = new PdfTextArray();
                from = at + Character.charCount(letter);
                showMissing(line.substring(at, from));
            } else if (letter == ' ' && more > 0 && at < visible) {
                words.add(line.substring(from, at + 1));
                words.add((float) (-more * 1000 / letters.size()));
                from = at + 1;
            }
        }
        words.add(line.substring(from));
        content.showText(words);
    }

    /** A box is drawn; who reads or copies gets the character. */
    private void showMissing(String letter) {
        PdfDictionary actual = new PdfDictionary();
        actual.put(new PdfName("ActualText"), new PdfString(letter, PdfObject.TEXT_UNICODE));
        content.beginMarkedContentSequence(new PdfName("Span"), actual, true);
        content.showText(MISSING);
        content.endMarkedContentSequence();
    }
}
