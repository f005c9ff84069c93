package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.appendix.form.FormNumbers;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.progress.Standing;
import vn.sokehoach.core.progress.Statistics;

/** The report on a plan and its template, from the command line. */
class ReportCommandTest {
    private static final Path PLANS = Path.of("..", "..", "shared", "plans");

    @TempDir
    Path store;
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"binh-duong-2024.docx", "tra-vinh-2023-phu-luc.docx"})
    void everyFigureIsOneOfTheStatisticsAndBothFilesSayTheSame(String document) throws Exception {
        Assumptions.assumeThat(PLANS).as("SKIPPED: no real documents beside the project").isDirectory();
        Call.on(store, "import", PLANS.resolve(document).toString());
        String id;
        LocalDate day;
        try (Office office = Call.office(store)) {
            Plan plan = office.book().plans().all().getFirst();
            id = plan.id().toString();
            day = LocalDate.of(plan.year() + 1, 1, 31);
        }
        report(id, day);
        try (Office office = Call.office(store)) {
            Plan plan = office.book().plans().all().getFirst();
            Statistics statistics = office.reviewing().statistics(plan, day);
            Standing total = statistics.total();
            FormNumbers numbers = new FormNumbers();
            String word = word(folder.resolve("bc.docx"));

            assertThat(word).contains("Có " + numbers.count(total.measured()) + " việc",
                    "Đã hoàn thành " + numbers.count(total.onTime() + total.late()) + " việc",
                    "đạt tỷ lệ " + numbers.rate(total.completion()),
                    "còn " + numbers.count(total.overdue()) + " việc quá hạn", "Thiếu mặt bằng");
            assertThat(total.onTime() + total.late()).isPositive();
            statistics.groups()
                    .forEach(group -> assertThat(word).contains(
                            "Nhóm " + group.no() + ". " + tidy(group.title()) + ": "
                                    + numbers.count(group.standing().measured()) + " việc"));
            String text = word.substring(0, word.indexOf("Phụ lục I "));
            assertThat(bare(pdf(folder.resolve("bc.pdf")))).startsWith(bare(text));
        }
    }

    @Test
    void theTemplateCanBeWrittenChangedAndUsed() throws Exception {
        SampledStore.copiedTo(store);
        Path template = folder.resolve("mẫu.docx");
        Path out = folder.resolve("bc.docx");
        assertThat(Call.on(store, "template", template.toString()).code()).isZero();
        Call report = Call.on(store, "report", "999/KH-UBND", "--template", template.toString(), "--format", "docx",
                "--out", out.toString());
        assertThat(report.code()).as(report.err()).isZero();
        String usual = word(out);
        Call.on(store, "report", "999/KH-UBND", "--format", "docx", "--out", out.toString());
        assertThat(word(out)).isEqualTo(usual);

        change(template, "{{tổng số}}", "đúng {{tổng số}}");
        Call.on(store, "report", "999/KH-UBND", "--template", template.toString(), "--format", "docx", "--out",
                out.toString());
        assertThat(word(out)).contains("Có đúng ");
    }

    @Test
    void aTemplateThatCannotBeUsedIsRefusedInOneSentenceThatNamesThePlace() throws Exception {
        SampledStore.copiedTo(store);
        Path template = folder.resolve("mẫu.docx");
        Path out = folder.resolve("bc.pdf");
        Call.on(store, "template", template.toString());
        change(template, "{{tổng số}}", "{{tổng cộng}}");
        Call unknown = report(template, out);
        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).hasLineCount(1).contains("{{tổng cộng}}", "không biết");

        change(template, "{{tổng cộng}}", "{{tổng số");
        Call broken = report(template, out);
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).hasLineCount(1).contains("{{tổng số", "thiếu ngoặc");

        Files.writeString(template, "không phải Word");
        assertThat(report(template, out).err()).hasLineCount(1).contains("mẫu.docx", "Word");
        assertThat(report(folder.resolve("không có.docx"), out).code()).isEqualTo(3);
        assertThat(out).doesNotExist();
    }

    @Test
    void aPlaceThatTakesNoFileIsToldAndNothingIsLeft() throws Exception {
        SampledStore.copiedTo(store);
        Path taken = Files.createDirectory(folder.resolve("bc.docx"));

        Call call = Call.on(store, "report", "999/KH-UBND", "--format", "docx", "--out", taken.toString());
        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).hasLineCount(1).contains("thư mục");
        assertThat(taken).isEmptyDirectory();
        assertThat(Call.on(store, "report", "999/KH-UBND", "--format", "xlsx", "--out", "x").code()).isEqualTo(2);
    }

    /** Records something of the first tasks and writes both files. */
    private void report(String plan, LocalDate day) throws Exception {
        String first;
        String second;
        try (Office office = Call.office(store)) {
            java.util.List<PlanTask> tasks = office.book().plans().all().getFirst().tasks().limit(2).toList();
            first = tasks.get(0).id().toString();
            second = tasks.get(1).id().toString();
        }
        Call.on(store, "status", first, "DONE", "--on", day.minusDays(60).toString());
        Call.on(store, "status", second, "IN_PROGRESS", "--difficulty", "Thiếu mặt bằng", "--on",
                day.minusDays(50).toString());
        for (String format : java.util.List.of("docx", "pdf")) {
            Call call = Call.on(store, "report", plan, "--as-of", day.toString(), "--from", "Sở Mây", "--format",
                    format, "--out", folder.resolve("bc." + format).toString());
            assertThat(call.code()).as(call.err()).isZero();
        }
    }

    private Call report(Path template, Path out) {
        return Call.on(store, "report", "999/KH-UBND", "--template", template.toString(), "--format", "pdf", "--out",
                out.toString());
    }

    private static void change(Path template, String words, String others) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(template)));
                var out = Files.newOutputStream(template)) {
            document.getParagraphs()
                    .stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(run -> run.text().contains(words))
                    .forEach(run -> run.setText(run.text().replace(words, others), 0));
            document.write(out);
        }
    }

    private static String word(Path file) throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            StringBuilder text = new StringBuilder();
            document.getBodyElements().forEach(element -> {
                if (element instanceof XWPFParagraph paragraph) {
                    text.append(paragraph.getText()).append('\n');
                } else if (element instanceof XWPFTable table) {
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

    /** The text without the numbers of its pages. */
    private static String pdf(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
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

    /** Lines are also broken behind hyphens. */
    private static String bare(String text) {
        return text.replace(" ", "");
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
