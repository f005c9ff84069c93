package vn.sokehoach.data.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.report.ReportContent;
import vn.sokehoach.core.report.ReportPlace;
import vn.sokehoach.core.report.ReportWriter.Format;
import vn.sokehoach.core.report.TemplateKind;
import vn.sokehoach.core.report.UnusableTemplate;
import vn.sokehoach.core.report.UnusableTemplate.Reason;
import vn.sokehoach.data.paper.Tables;
import vn.sokehoach.data.reading.SharedPlans;

/** Reports of templates that offices change, as Word documents and PDF files. */
class OfficeReportsTest {
    private static final OfficeReports REPORTS =
            new OfficeReports(Clock.fixed(Instant.parse("2031-02-03T04:05:06Z"), ZoneId.of("UTC")));
    private static final Heading HEADING =
            new Heading("7/KH-UBND", null, "Mây Trắng", "KẾ HOẠCH", "Sửa đường", "UBND tỉnh Mây Trắng", null);

    @Test
    void theTemplateThatShipsHasOnlyKnownPlacesAndLeavesNoneUnfilled() throws Exception {
        String template = word(REPORTS.template(TemplateKind.REPORT));
        String report = word(report(null, Format.DOCX));

        assertThat(template).contains("{{tổng số}}", "{{tình hình từng nhóm}}", "{{phụ lục tiến độ}}");
        assertThat(report).doesNotContain("{{", "}}").contains("giá trị TOTAL", "dòng 2 của GROUPS");
    }

    @Test
    void theWordDocumentAndThePagesHaveTheSameText() throws Exception {
        String word = word(report(null, Format.DOCX));
        String pages = pdf(report(null, Format.PDF));

        assertThat(pages).isEqualTo(word);
    }

    @Test
    void theSameReportAtTheSameTimeIsTheSameFile() throws Exception {
        assertThat(report(null, Format.PDF)).isEqualTo(report(null, Format.PDF));
    }

    @Test
    void theLayoutIsThatOfTheDecree() throws Exception {
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(REPORTS.template(TemplateKind.REPORT)))) {
            var margins = document.getDocument().getBody().getSectPr().getPgMar();
            assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                    .extracting(twips -> Math.round(((Number) twips).doubleValue() / 20 * 25.4 / 72))
                    .containsExactly(20L, 20L, 30L, 15L);
            assertThat(document.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
            assertThat(document.getStyles().getDefaultRunStyle().getFontSize()).isEqualTo(12);
            List<String> styles = new ArrayList<>();
            document.getTables()
                    .getFirst()
                    .getRow(0)
                    .getTableCells()
                    .forEach(cell -> cell.getParagraphs().forEach(each -> styles.add(each.getStyle())));
            assertThat(styles).containsExactly("ReportIssuer", "AppendixRule", "ReportNation", "ReportMotto",
                    "AppendixRule");
        }
    }

    @Test
    void aPlaceThatWordHasSpreadOverRunsIsFilledAndKeepsItsLook() throws Exception {
        byte[] template = template(document -> {
            XWPFParagraph paragraph = document.createParagraph();
            run(paragraph, "Có {", false);
            run(paragraph, "{tổng ", true);
            run(paragraph, "số}", false);
            run(paragraph, "} việc, {{ Quá  HẠN}}".replace("Quá  HẠN", "CHUA  hoan thanh qua han"), false);
            run(paragraph, " quá hạn.", false);
        });

        assertThat(word(report(template, Format.DOCX))).isEqualTo("Có giá trị TOTAL việc, giá trị OVERDUE quá hạn.");
        assertThat(pdf(report(template, Format.PDF))).isEqualTo("Có giá trị TOTAL việc, giá trị OVERDUE quá hạn.");
    }

    @Test
    void placesInTablesHeadersAndListsAreFilled() throws Exception {
        byte[] template = template(document -> {
            document.createTable(1, 1).getRow(0).getCell(0).setText("{{số hoàn thành}}");
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{kế hoạch}}");
            document.createParagraph().createRun().setText("{{kiến nghị}}");
            document.createParagraph().createRun().setText("Gồm {{kiến nghị}}");
        });
        try (XWPFDocument filled = new XWPFDocument(new ByteArrayInputStream(report(template, Format.DOCX)))) {
            assertThat(filled.getTables().getFirst().getText().strip()).isEqualTo("giá trị DONE");
            assertThat(filled.getHeaderList().getFirst().getText().strip()).isEqualTo("giá trị PLAN");
            assertThat(filled.getParagraphs()).extracting(XWPFParagraph::getText)
                    .containsSequence("dòng 1 của PROPOSALS", "dòng 2 của PROPOSALS",
                            "Gồm dòng 1 của PROPOSALS dòng 2 của PROPOSALS");
        }
    }

    @Test
    void textInContentControlsAndInTablesWithinTablesIsOnThePagesToo() throws Exception {
        byte[] template = template(document -> {
            document.createParagraph().createRun().setText("Đầu");
            var inline = document.createParagraph().getCTP().addNewSdt();
            inline.addNewSdtContent().addNewR().addNewT().setStringValue("Trong dòng {{tổng số}}");
            var block = document.getDocument().getBody().addNewSdt();
            block.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue("Cả đoạn {{số hoàn thành}}");
            var cell = document.createTable(1, 1).getRow(0).getCell(0);
            cell.getCTTc().addNewTbl().addNewTr().addNewTc().addNewP().addNewR().addNewT().setStringValue("Bảng con");
            cell.getCTTc().addNewP();
            document.createParagraph().createRun().setText("Cuối");
        });

        assertThat(pdf(report(template, Format.PDF)))
                .isEqualTo("Đầu Trong dòng giá trị TOTAL Cả đoạn giá trị DONE Bảng con Cuối");
    }

    @Test
    void notesStandBehindTheText() throws Exception {
        byte[] template = template(document -> {
            XWPFParagraph first = document.createParagraph();
            first.createRun().setText("Một");
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("Ghi chú");
            first.addFootnoteReference(note);
            document.createParagraph().createRun().setText("Hai");
        });

        assertThat(pdf(report(template, Format.PDF))).isEqualTo("Một(1) Hai (1) Ghi chú");
    }

    @Test
    void aRealDocumentOfAnOfficeIsATemplateToo() throws Exception {
        byte[] template = SharedPlans.bytes("binh-duong-2024.docx");
        String pages = pdf(report(template, Format.PDF)).replace(" ", "");

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template))) {
            List<String> paragraphs = document.getParagraphs()
                    .stream()
                    .filter(paragraph -> paragraph.getNumID() == null)
                    .map(paragraph -> tidy(paragraph.getText()).replace(" ", ""))
                    .filter(text -> text.length() > 40 && !text.contains("[footnote"))
                    .toList();
            assertThat(paragraphs).hasSizeGreaterThan(20).allSatisfy(text -> assertThat(pages).contains(text));
        }
    }

    @Test
    void onlyTheAppendicesThatTheTextNamesAreAttachedInItsOrder() throws Exception {
        byte[] template = template(document -> document.createParagraph()
                .createRun()
                .setText("Xem {{phụ lục quá hạn}}, {{phụ lục theo nhóm}} và lại {{phụ lục quá hạn}}."));
        String word = word(report(template, Format.DOCX));

        assertThat(word).startsWith("Xem Phụ lục I, Phụ lục II và lại Phụ lục I.")
                .containsSubsequence("Phụ lục I BẢNG OVERDUE_APPENDIX", "Phụ lục II BẢNG GROUPS_APPENDIX")
                .doesNotContain("BẢNG PROGRESS_APPENDIX");
        assertThat(pdf(report(template, Format.PDF))).isEqualTo(word);
    }

    @Test
    void theOnlyAppendixHasNoNumber() throws Exception {
        byte[] template = template(
                document -> document.createParagraph().createRun().setText("Xem {{phụ lục tiến độ}}."));

        assertThat(word(report(template, Format.DOCX))).startsWith("Xem Phụ lục. Phụ lục BẢNG PROGRESS_APPENDIX");
    }

    @Test
    void tablesInADocumentOfSomebodyElseLookAsTheyDoElsewhere() throws Exception {
        byte[] template = template(
                document -> document.createParagraph().createRun().setText("Xem {{phụ lục tiến độ}}."));
        try (XWPFDocument report = new XWPFDocument(new ByteArrayInputStream(report(template, Format.DOCX)))) {
            var body = report.getStyles().getStyle("TableBody").getCTStyle();
            assertThat(body.getRPr().getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
            assertThat(body.getRPr().getSzArray(0).getVal()).hasToString("24");
            assertThat(body.isSetBasedOn()).isFalse();
            assertThat(report.getHeaderList().getFirst().getParagraphs()).anyMatch(
                    paragraph -> !paragraph.getCTP().getFldSimpleList().isEmpty());
        }
    }

    @Test
    void anUnknownPlaceIsNamed() throws Exception {
        byte[] template = template(
                document -> document.createParagraph().createRun().setText("Có {{tổng cộng}} việc và {{x}}."));

        assertThat(unusable(template).reason()).isEqualTo(Reason.UNKNOWN_PLACE);
        assertThat(unusable(template).what()).isEqualTo("{{tổng cộng}}");
    }

    @Test
    void aPlaceWithoutAllItsBracketsIsNamed() throws Exception {
        for (String broken : List.of("Có {{tổng số việc.", "Có tổng số}} việc.", "Có {{tổng số {{kế hoạch}} việc.",
                "Có {{tổng số}}}} việc.")) {
            byte[] template = template(document -> document.createParagraph().createRun().setText(broken));

            assertThat(unusable(template).reason()).as(broken).isEqualTo(Reason.BROKEN_PLACE);
            assertThat(broken).contains(unusable(template).what());
        }
    }

    @Test
    void aFileThatIsNoWordDocumentIsRefused() {
        for (byte[] file : List.of(new byte[0], "chữ thường".getBytes(StandardCharsets.UTF_8), new byte[] {'P', 'K', 3,
                4, 0, 0})) {
            assertThat(unusable(file).reason()).isEqualTo(Reason.NO_DOCUMENT);
        }
    }

    @Test
    void aLongTextGoesOnOverPagesThatAreNumbered() throws Exception {
        byte[] template = template(document -> {
            for (int no = 1; no <= 120; no++) {
                document.createParagraph().createRun().setText("Đoạn " + no + ": " + Tables.words(40));
            }
        });
        byte[] report = report(template, Format.PDF);
        try (PDDocument document = Loader.loadPDF(report)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document).lines().anyMatch("2"::equals)).isTrue();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(pdf(report)).contains("Đoạn 1:", "Đoạn 60:", "Đoạn 120:");
    }

    /** Fills a new document. */
    private interface Writing {
        void into(XWPFDocument document);
    }

    private static byte[] template(Writing writing) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writing.into(document);
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void run(XWPFParagraph paragraph, String text, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setBold(bold);
    }

    private static UnusableTemplate unusable(byte[] template) {
        return catchThrowableOfType(UnusableTemplate.class, () -> report(template, Format.DOCX));
    }

    private static byte[] report(byte[] template, Format format) throws UnusableTemplate, IOException {
        return REPORTS.report(template, content(), HEADING, format);
    }

    private static ReportContent content() {
        Map<ReportPlace, String> texts = new EnumMap<>(ReportPlace.class);
        Map<ReportPlace, List<String>> lists = new EnumMap<>(ReportPlace.class);
        Map<ReportPlace, AppendixTable> appendices = new EnumMap<>(ReportPlace.class);
        for (ReportPlace place : ReportPlace.values()) {
            switch (place.kind()) {
                case TEXT -> texts.put(place, "giá trị " + place);
                case LIST -> lists.put(place, List.of("dòng 1 của " + place, "dòng 2 của " + place));
                case APPENDIX -> appendices.put(place,
                        Tables.of(4, List.of(), List.of(Tables.row(Kind.NUMBERED, 4, "1", "Việc"), new Row(Kind.SUB,
                                List.of("", "Phần", "", ""))))
                                .titled(
                                        new AppendixTable.TitleBlock(null, "BẢNG " + place, null)));
            }
        }
        return new ReportContent(texts, lists, appendices);
    }

    private static String word(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            StringBuilder text = new StringBuilder();
            document.getBodyElements().forEach(element -> {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText()).append('\n');
                } else if (element instanceof org.apache.poi.xwpf.usermodel.XWPFTable table) {
                    table.getRows()
                            .stream()
                            .flatMap(row -> row.getTableCells().stream())
                            .flatMap(cell -> cell.getParagraphs().stream())
                            .forEach(each -> text.append(each.getText()).append('\n'));
                }
            });
            return tidy(text.toString());
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            StringBuilder text = new StringBuilder();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String number = String.valueOf(page);
                stripper.getText(document)
                        .lines()
                        .filter(line -> !line.strip().equals(number))
                        .forEach(line -> text.append(line).append('\n'));
            }
            return tidy(text.toString());
        }
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
