package vn.sokehoach.data.paper.pdf;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import vn.sokehoach.data.typeset.Letters;

/** The number of a page in the middle of its top margin (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I). */
final class PageNumber {
    /** Capitals and figures are so high, of their size. */
    private static final double FIGURE = 0.66;

    private PageNumber() {}

    /** Draws it between the edge of the paper and where its text begins. */
    static void draw(int number, double top, double middle, PdfContentByte content, TextDrawing text) {
        PdfDictionary header = new PdfDictionary();
        header.put(PdfName.TYPE, new PdfName("Pagination"));
        header.put(PdfName.SUBTYPE, new PdfName("Header"));
        content.beginMarkedContentSequence(new PdfName("Artifact"), header, true);
        double baseline = top / 2 + Letters.PAGE_NUMBER.size() * FIGURE / 2;
        text.drawCentred(Integer.toString(number), Letters.PAGE_NUMBER, middle, baseline);
        content.endMarkedContentSequence();
    }
}
