package vn.sokehoach.data.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** The paragraphs of a document, wherever they stand. */
public final class Paragraphs {

    private Paragraphs() {}

    /** All of its text in order, those in tables and boxes too, then those of headers and footers. */
    public static List<CTP> of(XWPFDocument document) {
        Stream<XmlObject> parts = Stream.concat(Stream.of(document.getDocument().getBody()),
                Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream())
                        .map(XWPFHeaderFooter::_getHdrFtr));
        List<CTP> all = new ArrayList<>();
        parts.forEach(part -> {
            for (XmlObject found : part.selectPath(TextRuns.WORDS + ".//w:p")) {
                if (found instanceof CTP paragraph) {
                    all.add(paragraph);
                }
            }
        });
        return all;
    }

    /** Puts a paragraph like this one, as it is now, right behind it. */
    public static void repeat(CTP paragraph) {
        try (XmlCursor cursor = paragraph.newCursor(); XmlCursor behind = paragraph.newCursor()) {
            behind.toEndToken();
            behind.toNextToken();
            cursor.copyXml(behind);
        }
    }
}
