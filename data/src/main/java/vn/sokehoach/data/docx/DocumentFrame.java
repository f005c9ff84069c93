package vn.sokehoach.data.docx;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What a document has beside its text: styles, settings, the header with the page number, what it says of itself. */
final class DocumentFrame {
    private static final String LANGUAGE = "vi-VN";

    private DocumentFrame() {}

    /** A document without text. */
    static XWPFDocument empty() throws IOException {
        XWPFDocument document = new XWPFDocument();
        try (InputStream styles = DocumentFrame.class.getResourceAsStream("styles.xml");
                InputStream settings = DocumentFrame.class.getResourceAsStream("settings.xml")) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.getSettings().getCTSettings().set(SettingsDocument.Factory.parse(settings).getSettings());
        } catch (XmlException broken) {
            throw new IOException(broken);
        }
        addPageNumber(document);
        return document;
    }

    /** Stands in the top margin of every page but the first (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I). */
    private static void addPageNumber(XWPFDocument document) {
        XWPFParagraph paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Header");
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" PAGE ");
        field.addNewR().addNewT().setStringValue("2");
    }

    static void tellProperties(XWPFDocument document, String title, String author, Clock clock) {
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(author);
        properties.setCreated(Optional.of(Date.from(clock.instant())));
        properties.setModified(Optional.of(Date.from(clock.instant())));
        properties.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
    }
}
