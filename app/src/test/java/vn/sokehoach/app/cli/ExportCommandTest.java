package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir(factory = SampledStore.class)
    static Path store;
    @TempDir
    Path folder;

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

    @Test
    void writesSeveralTablesInTheOrderInWhichTheyAreNamed() {
        Call call = export("999/KH-UBND", "standing,II,progress,assignment", "docx", folder.resolve("nhieu.docx"));

        assertThat(call.out()).contains(
                ": Tình hình theo nhóm, Tình hình theo cơ quan, Phụ lục II, Tiến độ, Phân công\n");
    }

    @Test
    void theStandingOnPaperIsThatOfTheStatistics() throws IOException {
        Path file = folder.resolve("tinh-hinh.docx");
        Call call = Call.on(store, "export", "999/KH-UBND", "--appendix", "standing", "--by", "group", "--as-of",
                "31/12/2030", "--format", "docx", "--out", file.toString());
        assertThat(call.code()).as(call.err()).isZero();
        JsonNode total = Call.on(store, "stats", "999/KH-UBND", "--as-of", "31/12/2030", "--json").json().get("total");

        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            List<String> last = document.getTables()
                    .getFirst()
                    .getRows()
                    .getLast()
                    .getTableCells()
                    .stream()
                    .map(XWPFTableCell::getText)
                    .toList();
            assertThat(last.subList(3, 8)).isEqualTo(Stream.of("onTime", "late", "open", "overdue", "beside")
                    .map(name -> total.get(name).asText())
                    .toList());
            assertThat(Integer.parseInt(last.get(2))).isPositive();
        }
    }

    @Test
    void narrowsTheAssignmentTableToAnAgencyItsRowsAndColumns() throws IOException {
        Path file = folder.resolve("so-tai-chinh.docx");
        Call call = Call.on(store, "export", "999/KH-UBND", "--appendix", "assignment", "--agency", "so tai chinh",
                "--role", "lead", "--rows", "item", "--columns", "lead,deadline", "--format", "docx", "--out",
                file.toString());
        assertThat(call.code()).as(call.err()).isZero();

        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(document.getParagraphs().get(1).getText()).endsWith("- SỞ TÀI CHÍNH");
            List<XWPFTableRow> rows = document.getTables().getFirst().getRows();
            assertThat(rows.getFirst().getTableCells()).extracting(XWPFTableCell::getText)
                    .containsExactly("STT", "Nội dung công việc", "Cơ quan chủ trì", "Thời hạn");
            assertThat(rows.stream().skip(1).filter(row -> row.getTableCells().size() == 4)).isNotEmpty()
                    .allMatch(row -> row.getCell(2).getText().contains("Sở Tài chính"));
        }
    }

    @Test
    void refusesOptionsThatSayNothingOfTheTableAndChoicesThatFindNothing() {
        Path file = folder.resolve("khong.docx");
        assertThat(narrowed(file, "I", "--period", "2030-Q1").code()).isEqualTo(2);
        assertThat(narrowed(file, "standing", "--agency", "Sở Tài chính").code()).isEqualTo(2);
        assertThat(narrowed(file, "assignment", "--columns", "result").err()).contains("--columns")
                .contains("--appendix assignment");
        assertThat(narrowed(file, "progress", "--columns", "giá").code()).isEqualTo(2);
        assertThat(narrowed(file, "assignment", "--group", "99").code()).isEqualTo(3);
        assertThat(narrowed(file, "progress", "--agency", "Sở Không Có").code()).isEqualTo(3);
        assertThat(narrowed(file, "assignment", "--overdue", "--as-of", "1/1/1990").code()).isEqualTo(3);
        assertThat(file).doesNotExist();
    }

    private static Call narrowed(Path file, String appendix, String... options) {
        return Call.on(store, Stream.concat(Stream.of("export", "999/KH-UBND", "--appendix", appendix, "--format",
                "docx", "--out", file.toString()), Stream.of(options)).toArray(String[]::new));
    }

    private static Call export(String plan, String appendix, String format, Path out) {
        return Call.on(store, "export", plan, "--appendix", appendix, "--format", format, "--out", out.toString());
    }
}
