package vn.sokehoach.data.paper.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The pages of a PDF file as they are printed, read with PDFBox alone.
 *
 * @param fonts each font that any page names
 */
record PrintedPdf(List<Page> pages, Set<Font> fonts) {

    /** A font and whether the file holds it, with a way back to Unicode. */
    record Font(String name, boolean embedded, boolean readable) {}

    /** A page: its size and its characters, blanks left out; in points from the left upper corner. */
    record Page(double width, double height, String text, List<Letter> letters) {

        /** The characters whose foot lies above this height, as one text. */
        String above(double y) {
            StringBuilder text = new StringBuilder();
            letters.stream().filter(letter -> letter.baseline() < y).forEach(letter -> text.append(letter.text()));
            return text.toString();
        }
    }

    /** A character. */
    record Letter(String text, double left, double right, double baseline, double size) {}

    static PrintedPdf of(byte[] pdf) throws IOException {
        List<Page> pages = new ArrayList<>();
        Set<Font> fonts = new HashSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDPage page = document.getPage(number - 1);
                List<Letter> letters = new ArrayList<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String line, List<TextPosition> positions) throws IOException {
                        positions.stream()
                                .filter(position -> !position.getUnicode().isBlank())
                                .forEach(position -> letters.add(letter(position)));
                        super.writeString(line, positions);
                    }
                };
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                stripper.setSortByPosition(true);
                StringWriter text = new StringWriter();
                stripper.writeText(document, text);
                pages.add(new Page(page.getMediaBox().getWidth(), page.getMediaBox().getHeight(), text.toString(),
                        letters));
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    fonts.add(new Font(font.getName(), font.isEmbedded(),
                            font.getCOSObject().containsKey(COSName.TO_UNICODE)));
                }
            }
        }
        return new PrintedPdf(pages, fonts);
    }

    private static Letter letter(TextPosition position) {
        return new Letter(position.getUnicode(), position.getXDirAdj(), position.getXDirAdj()
                + position.getWidthDirAdj(), position.getYDirAdj(), position.getFontSizeInPt());
    }
}
