package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.appendix.preview.PreviewView;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.settings.OfficeDefaults;
import vn.sokehoach.app.ui.settings.OfficeDefaults.Signer;

/** The report on a plan in the window: its pages follow, it is saved, its template is changed and chosen. */
@OnScreen
class ReportTest {
    @TempDir
    Path folder;

    @TempDir(factory = SampleStore.class)
    Path store;

    @Test
    void thePagesFollowWhatIsTypedAndAreTheFileThatIsSaved() throws Exception {
        Path file = folder.resolve("báo cáo.pdf");
        try (TestWindow window = opened()) {
            type(window, "#report-from", "Sở Mây");
            type(window, "#report-to", "Bộ Nắng");
            painted(window);
            window.dialogs.writesTo(file);
            window.click("#report-save-PDF");

            assertThat(text(file)).contains("SỞ MÂY", "Kính gửi: Bộ Nắng", "Có 18 việc");
            assertThat(window.dialogs.suggested()).endsWith("Báo cáo.pdf");
            assertThat(message(window)).contains("báo cáo.pdf");
            window.click("#report-open");
            assertThat(window.dialogs.opened()).containsExactly(file);
        }
    }

    @Test
    void whatTheSettingsSayOfTheOfficeSinceIsInTheReport() throws Exception {
        Path file = folder.resolve("báo cáo.pdf");
        Signer signer = new Signer("TM. ỦY BAN", "CHỦ TỊCH", "Lê Thị Sương");
        try (TestWindow window = TestWindow.on(store)) {
            window.onScreen(() -> {
                window.settings.change(settings -> settings.withOffice(
                        new OfficeDefaults("Mây Trắng", "Ủy ban nhân dân tỉnh Mây Trắng", signer, null)));
                return true;
            });
            window.push(KeyCode.CONTROL, KeyCode.E).click("#report-open-dialog");
            painted(window);
            window.dialogs.writesTo(file);
            window.click("#report-save-PDF");
            assertThat(text(file)).contains("TỈNH MÂY TRẮNG", "Lê Thị Sương");
        }
    }

    @Test
    void theTemplateIsTakenChangedAndChosen() throws Exception {
        Path template = folder.resolve("mẫu.docx");
        Path file = folder.resolve("báo cáo.docx");
        try (TestWindow window = opened()) {
            window.dialogs.writesTo(template);
            window.click("#report-template-write");
            change(template, "BÁO CÁO TỰ VIẾT");
            window.dialogs.chooses(template);
            window.click("#report-template-choose");
            painted(window);
            window.dialogs.writesTo(file);
            window.click("#report-save-DOCX");
            assertThat(words(file)).contains("BÁO CÁO TỰ VIẾT");

            change(template, "{{không có chỗ này}}");
            window.click("#report-template-choose");
            window.click("#report-template-usual");
            window.click("#report-template-choose");
            window.until(() -> message(window).contains("{{không có chỗ này}}"));
        }
    }

    @Test
    void theWordsFitTheirPlaces() throws Exception {
        try (TestWindow window = opened()) {
            for (String id : List.of("#report-template-choose", "#report-template-write", "#report-save-DOCX")) {
                assertThat(window.onScreen(() -> {
                    Region button = window.find(id);
                    return button.getWidth() >= button.prefWidth(-1) - 0.5;
                })).as(id).isTrue();
            }
        }
    }

    private TestWindow opened() throws Exception {
        TestWindow window = TestWindow.on(store).push(KeyCode.CONTROL, KeyCode.E);
        window.click("#report-open-dialog");
        painted(window);
        return window;
    }

    private static void painted(TestWindow window) {
        window.until(() -> window.robot.lookup("#report #preview").<PreviewView>query().isPainted());
    }

    private static void type(TestWindow window, String query, String words) {
        window.onScreen(() -> {
            TextField field = window.find(query);
            field.requestFocus();
            field.setText(words);
            field.fireEvent(new javafx.event.ActionEvent());
            return true;
        });
        window.settle();
    }

    private static String message(TestWindow window) {
        return window.onScreen(() -> window.<Label>find("#report-message").getText());
    }

    /** Replaces the kind of document in a template. */
    private static void change(Path template, String words) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(template)));
                var out = Files.newOutputStream(template)) {
            document.getParagraphs()
                    .stream()
                    .filter(paragraph -> "ReportKind".equals(paragraph.getStyle()))
                    .forEach(paragraph -> paragraph.getRuns().getFirst().setText(words, 0));
            document.write(out);
        }
    }

    private static String words(Path file) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
