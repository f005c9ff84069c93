package vn.sokehoach.data.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** The fields for content that Word can put around text: what they hold stays, they themselves go. */
public final class ContentControls {
    private static final String CONTROL = TextRuns.WORDS + ".//w:sdt";
    private static final String CONTENT = TextRuns.WORDS + "./w:sdtContent";

    private ContentControls() {}

    /** Takes all of them away, the outer ones first. */
    public static void unwrap(XWPFDocument document) {
        XmlObject body = document.getDocument().getBody();
        for (XmlObject[] left = body.selectPath(CONTROL); left.length > 0; left = body.selectPath(CONTROL)) {
            try (XmlCursor control = left[0].newCursor()) {
                for (XmlObject content : left[0].selectPath(CONTENT)) {
                    try (XmlCursor inner = content.newCursor()) {
                        inner.moveXmlContents(control);
                    }
                }
                control.removeXml();
            }
        }
    }
}
