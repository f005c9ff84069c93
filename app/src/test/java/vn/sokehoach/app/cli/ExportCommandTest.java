package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    static Path store;
    @TempDir
    Path folder;

    @BeforeAll
    static void loadSamples() {
        Call.on(store, "sample");
    }

    @Test
    void writesAllTablesIntoOneFile() {
        Path file = folder.resolve("tat-ca.xlsx");
        Call call = export("999/KH-UBND", "all", "xlsx", file);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("Phụ lục I, Phụ lục II, Phân công");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void writesPagesToo() throws IOException {
        Path file = folder.resolve("tat-ca.pdf");
        Call call = export("999/KH-UBND", "all", "PDF", file);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("Phụ lục I, Phụ lục II, Phân công");
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Phụ lục II", "Nội dung công việc");
        }
    }

    @Test
    void writesAWordDocumentToo() throws IOException {
        Path file = folder.resolve("tat-ca.docx");
        Call call = export("999/KH-UBND", "all", "docx", file);

        assertThat(call.code()).as(call.err()).isZero();
        assertThat(call.out()).contains("Phụ lục I, Phụ lục II, Phân công");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getTables()).hasSize(3);
        }
    }

    @Test
    void takesAnAppendixByItsNumberAndTheAssignmentByItsName() {
        assertThat(export("999/KH-UBND", "ii", "xlsx", folder.resolve("b.xlsx")).out()).contains(": Phụ lục II\n");
        assertThat(export("998/KH-UBND", "assignment", "xlsx", folder.resolve("c.xlsx")).out())
                .contains(": Phụ lục I\n");
        assertThat(export("999/KH-UBND", "assignment", "xlsx", folder.resolve("d.xlsx")).out())
                .contains(": Phân công\n");
    }

    @Test
    void refusesWhatCannotBeWritten() throws IOException {
        Path old = Files.writeString(folder.resolve("cu.xlsx"), "cũ");
        assertThat(export("999/KH-UBND", "V", "xlsx", old).code()).isEqualTo(3);
        assertThat(export("1/KH-UBND", "all", "xlsx", old).code()).isEqualTo(3);
        assertThat(export("999/KH-UBND", "V", "docx", old).code()).isEqualTo(3);
        assertThat(export("999/KH-UBND", "all", "odt", old).code()).isEqualTo(2);
        assertThat(export("999/KH-UBND", "all", "xlsx", folder.resolve("khong/co.xlsx")).code()).isEqualTo(3);
        assertThat(export("999/KH-UBND", "all", "xlsx", folder).code()).isEqualTo(3);
        assertThat(export("999/KH-UBND", "V", "pdf", old).code()).isEqualTo(3);
        assertThat(export("999/KH-UBND", "all", "pdf", folder.resolve("khong/co.pdf")).code()).isEqualTo(3);
        assertThat(old).hasContent("cũ");
    }

    @Test
    void saysInOneSentenceWhyAFileCannotBeWritten() {
        for (String format : List.of("xlsx", "pdf", "docx")) {
            Call call = export("999/KH-UBND", "all", format, folder);

            assertThat(call.code()).isEqualTo(3);
            assertThat(call.err()).hasLineCount(1).contains("tên này là của một thư mục");
        }
    }

    private static Call export(String plan, String appendix, String format, Path out) {
        return Call.on(store, "export", plan, "--appendix", appendix, "--format", format, "--out", out.toString());
    }
}
