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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What a document has beside its text: styles, settings, the header with the page number, what it says of itself. */
public final class DocumentFrame {
    private static final String LANGUAGE = "vi-VN";

    private DocumentFrame() {}

    /** A document without text, in the styles of the official tables and of reports. */
    public static XWPFDocument empty() throws IOException {
        XWPFDocument document = new XWPFDocument();
        try (InputStream settings = DocumentFrame.class.getResourceAsStream("settings.xml")) {
            document.createStyles().setStyles(styles());
            document.getSettings().getCTSettings().set(SettingsDocument.Factory.parse(settings).getSettings());
        } catch (XmlException broken) {
            throw new IOException(broken);
        }
        addPageNumber(document);
        return document;
    }

    /** Gives a document of somebody else what our tables need and it lacks: styles, and a header with the page number. */
    static void complete(XWPFDocument document) {
        try {
            OwnStyles.add(document.getStyles() == null ? document.createStyles() : document.getStyles(), styles());
        } catch (IOException | XmlException broken) {
            throw new IllegalStateException("the styles ship with the program", broken);
        }
        if (document.getHeaderFooterPolicy() == null || document.getHeaderFooterPolicy().getDefaultHeader() == null) {
            addPageNumber(document);
        }
    }

    private static CTStyles styles() throws IOException, XmlException {
        try (InputStream styles = DocumentFrame.class.getResourceAsStream("styles.xml")) {
            return StylesDocument.Factory.parse(styles).getStyles();
        }
    }

    /** Stands in the top margin of every page but the first (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I). */
    private static void addPageNumber(XWPFDocument document) {
        XWPFParagraph paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Header");
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" PAGE ");
        field.addNewR().addNewT().setStringValue("2");
    }

    /** Says what the document is. */
    public static void tellProperties(XWPFDocument document, String title, String author, Clock clock) {
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(author);
        properties.setCreated(Optional.of(Date.from(clock.instant())));
        properties.setModified(Optional.of(Date.from(clock.instant())));
        properties.getUnderlyingProperties().setLanguageProperty(LANGUAGE);
    }
}
