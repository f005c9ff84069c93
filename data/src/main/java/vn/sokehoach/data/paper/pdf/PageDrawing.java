package vn.sokehoach.data.paper.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import vn.sokehoach.data.paper.PaperCell;
import vn.sokehoach.data.paper.PaperPage;
import vn.sokehoach.data.paper.PaperTable;
import vn.sokehoach.data.paper.Piece;
import vn.sokehoach.data.paper.Piece.Role;
import vn.sokehoach.data.typeset.TitleLine;

/** Draws a page: borders, texts with their tags, and the page number. */
final class PageDrawing {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final double BORDER = 0.5;
    private static final double RULE = 0.75;

    private final PdfContentByte content;
    private final PaperTable table;
    private final Tags tags;
    private final TextDrawing text;

    PageDrawing(PdfContentByte content, EmbeddedSerif fonts, PaperTable table, Tags tags) {
        this.content = content;
        this.table = table;
        this.tags = tags;
        this.text = new TextDrawing(content, fonts, table.paperHeight());
    }

    void draw(PaperPage page) {
        content.beginMarkedContentSequence(ARTIFACT);
        drawBorders(page.pieces());
        page.rule().ifPresent(this::drawRule);
        content.endMarkedContentSequence();
        if (page.number() > 1) {
            PageNumber.draw(page.number(), table.top(), table.middle(), content, text);
        }
        page.pieces().forEach(this::drawText);
    }

    /** One path for all, so that lines drawn by two neighbours are not twice as dark. */
    private void drawBorders(List<Piece> pieces) {
        content.setLineWidth((float) BORDER);
        for (Piece piece : pieces) {
            if (piece.role() != Role.TITLE) {
                PaperCell.Place place = piece.cell().place();
                content.rectangle((float) place.left(), fromBottom(piece.bottom()), (float) place.width(),
                        (float) (piece.bottom() - piece.top()));
            }
        }
        content.stroke();
    }

    private void drawRule(double y) {
        double half = table.width() * TitleLine.RULE / 2;
        content.setLineWidth((float) RULE);
        content.moveTo((float) (table.middle() - half), fromBottom(y));
        content.lineTo((float) (table.middle() + half), fromBottom(y));
        content.stroke();
    }

    private void drawText(Piece piece) {
        PaperCell cell = piece.cell();
        List<Integer> paragraphs = cell.paragraphs();
        int from = piece.from();
        while (from < piece.to()) {
            int to = from + 1;
            while (to < piece.to() && paragraphs.get(to).equals(paragraphs.get(from))) {
                to++;
            }
            if (piece.role() == Role.REPEATED) {
                content.beginMarkedContentSequence(ARTIFACT);
            } else {
                content.beginMarkedContentSequence(tags.of(cell, paragraphs.get(from)));
            }
            text.draw(piece, from, to);
            content.endMarkedContentSequence();
            from = to;
        }
    }

    private float fromBottom(double y) {
        return (float) (table.paperHeight() - y);
    }
}
