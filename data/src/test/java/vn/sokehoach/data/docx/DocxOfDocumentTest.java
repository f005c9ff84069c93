package vn.sokehoach.data.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.agency.AgencyNames;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.layout.AppendixLayouts;
import vn.sokehoach.core.appendix.made.ProgressReportForm;
import vn.sokehoach.core.appendix.made.StandingForm;
import vn.sokehoach.core.appendix.made.WorkColumn;
import vn.sokehoach.core.appendix.made.WorkSelection;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Origin;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.ProgressEntry.Subject;
import vn.sokehoach.core.progress.Statistics;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.excel.SheetTable;
import vn.sokehoach.data.excel.WordTable;
import vn.sokehoach.data.excel.XlsxWriter;
import vn.sokehoach.data.paper.PaperCell;
import vn.sokehoach.data.paper.PaperTable;
import vn.sokehoach.data.paper.pdf.PdfTableWriter;
import vn.sokehoach.data.paper.pdf.ReadTable;
import vn.sokehoach.data.paper.pdf.TaggedPdf;
import vn.sokehoach.data.paper.pdf.TaggedPdf.TaggedCell;
import vn.sokehoach.data.reading.LibreOffice;
import vn.sokehoach.data.reading.SharedPlans;
import vn.sokehoach.data.reading.SniffingReader;
import vn.sokehoach.data.typeset.SerifWidths;
import vn.sokehoach.data.typeset.TextLines;

/** The Word file of a real plan: its tables cell for cell, as in the other files, on as many pages. */
class DocxOfDocumentTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-02-03T04:05:06Z"), ZoneId.of("UTC"));

    private static final Map<Plan, List<AppendixTable>> TABLES = new IdentityHashMap<>();
    private static final Map<List<AppendixTable>, byte[]> PAGES = new IdentityHashMap<>();
    private static final Map<List<AppendixTable>, byte[]> WORD = new IdentityHashMap<>();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "binh-duong-2025.txt", "tra-vinh-2023-phu-luc.docx"})
    void holdsEveryCellAndMerge(String name) throws IOException, UnreadableDocument {
        List<AppendixTable> tables = tables(name);
        List<WordTable> written = WordTable.exact(docx(tables));

        assertThat(written).hasSameSizeAs(tables).isNotEmpty();
        for (int i = 0; i < tables.size(); i++) {
            ReadTable expected = ReadTable.of(tables.get(i));
            assertThat(written.get(i).rows()).isEqualTo(expected.rows());
            assertThat(written.get(i).merges()).isEqualTo(asText(expected.merges()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "binh-duong-2025.txt", "tra-vinh-2023-phu-luc.docx"})
    void holdsTheSameCellsInTheSameOrderAsTheWorkbookAndThePages(String name) throws IOException, UnreadableDocument {
        List<AppendixTable> tables = tables(name);
        List<WordTable> word = WordTable.exact(docx(tables));
        List<SheetTable> sheets = List.copyOf(SheetTable.all(xlsx(tables)).values());
        List<TaggedPdf.TaggedTable> pages = TaggedPdf.in(pdf(tables));

        for (int i = 0; i < tables.size(); i++) {
            assertThat(word.get(i).rows()).isEqualTo(sheets.get(i).rows());
            assertThat(word.get(i).merges()).isEqualTo(sheets.get(i).merges());
            List<String> printed = pages.get(i).rows().stream().flatMap(List::stream).map(TaggedCell::text).toList();
            assertThat(filled(word.get(i).rows().stream().flatMap(List::stream).toList()))
                    .isEqualTo(filled(printed));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "binh-duong-2025.txt", "tra-vinh-2023-phu-luc.docx"})
    void isReadAgainByTheProgramItself(String name) throws IOException, UnreadableDocument {
        List<AppendixTable> tables = tables(name);
        SourceDocument read = new SniffingReader().read(new SourceFile("bang.docx", "0".repeat(64)), docx(tables));
        List<Table> found = read.blocks()
                .stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();

        assertThat(read.problems()).isEmpty();
        assertThat(found.stream().map(ReadTable::of)).containsExactlyElementsOf(tables.stream()
                .map(ReadTable::of)
                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "tra-vinh-2023-phu-luc.docx"})
    void takesAsManyPagesInLibreOfficeAsOnOurPaper(String name) throws Exception {
        List<AppendixTable> tables = tables(name);
        Path file = Files.write(folder.resolve("bang.docx"), docx(tables));
        byte[] converted = Files.readAllBytes(LibreOffice.converted(file, "pdf", folder));

        List<Integer> ours = pagesOfEachTable(pdf(tables));
        List<Integer> theirs = pagesOfEachTable(converted);
        assertThat(theirs).hasSameSizeAs(tables).hasSameSizeAs(ours);
        for (int at = 0; at < ours.size(); at++) {
            assertThat(theirs.get(at)).as("table %s", at).isBetween(ours.get(at) - 1, ours.get(at) + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "tra-vinh-2023-phu-luc.docx"})
    void breaksNoDayOfAProgressReport(String name) throws IOException, UnreadableDocument {
        Pattern day = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");
        List<PaperCell> cells =
                PaperTable.of(tables(name).getLast(), new TextLines(new SerifWidths()))
                        .rows()
                        .stream()
                        .flatMap(row -> row.cells().stream())
                        .toList();

        long whole = cells.stream()
                .flatMap(cell -> cell.lines().stream())
                .filter(line -> day.matcher(line.text())
                        .find())
                .count();
        long all = cells.stream()
                .map(cell -> cell.lines().stream().map(TextLines.Line::text).collect(Collectors.joining()))
                .flatMap(text -> day.matcher(text).results())
                .count();
        assertThat(whole).isEqualTo(all).isPositive();
    }

    /** A table begins on a page without a number. */
    private static List<Integer> pagesOfEachTable(byte[] pdf) throws IOException {
        List<Integer> counts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                String first = text.getText(document).lines().findFirst().orElse("").strip();
                int last = counts.size() - 1;
                if (last >= 0 && first.equals(String.valueOf(counts.get(last) + 1))) {
                    counts.set(last, counts.get(last) + 1);
                } else {
                    counts.add(1);
                }
            }
        }
        return counts;
    }

    private static List<String> filled(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    private static Set<String> asText(Set<Merge> merges) {
        return merges.stream()
                .map(merge -> merge.row() + " " + merge.column() + " " + merge.rows() + " " + merge.columns())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The tables of a real plan, made once. */
    private static List<AppendixTable> tables(String name) throws IOException, UnreadableDocument {
        return TABLES.computeIfAbsent(SharedPlans.plan(name), DocxOfDocumentTest::tables);
    }

    /** All tables of a plan, of which every third task is done and every other one reported of. */
    private static List<AppendixTable> tables(Plan plan) {
        PlanTracking tracking = PlanTracking.initial(plan.id(), plan.year());
        LocalDate day = LocalDate.of(plan.year(), 6, 30);
        List<ProgressEntry> entries = new ArrayList<>();
        plan.tasks()
                .forEach(task -> entries.add(new ProgressEntry(UUID.randomUUID(),
                        new Subject(plan.id(), task.id(), null),
                        entries.size() % 3 == 0 ? TaskStatus.DONE : TaskStatus.IN_PROGRESS, 30,
                        entries.size() % 2 == 0 ? Remarks.NONE
                                : new Remarks(null, "Xong phần đầu", "Thiếu người", "Thêm việc"),
                        day, new Origin(Instant.EPOCH, "Lan", null, null, null))));
        PlanProgress progress = new PlanProgress(tracking, entries);
        Statistics statistics = Statistics.of(plan, progress, new AgencyNames(List.of(), day), day);
        List<AppendixTable> tables = new ArrayList<>(AppendixLayouts.of(plan, tracking));
        tables.add(StandingForm.of(plan, statistics, StandingForm.By.GROUP));
        tables.add(StandingForm.of(plan, statistics, StandingForm.By.AGENCY));
        tables.add(ProgressReportForm.of(WorkSelection.all(plan, true, WorkColumn.REPORT), progress, day, null));
        return tables;
    }

    private static byte[] docx(List<AppendixTable> tables) throws IOException {
        byte[] known = WORD.get(tables);
        if (known != null) {
            return known;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(CLOCK).write(tables, "Kế hoạch thử", "UBND tỉnh", out);
        WORD.put(tables, out.toByteArray());
        return WORD.get(tables);
    }

    private static byte[] xlsx(List<AppendixTable> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(tables, "Kế hoạch thử", "UBND tỉnh", out);
        return out.toByteArray();
    }

    private static byte[] pdf(List<AppendixTable> tables) throws IOException {
        byte[] known = PAGES.get(tables);
        if (known != null) {
            return known;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfTableWriter(CLOCK).write(tables, "Kế hoạch thử", "UBND tỉnh", out);
        PAGES.put(tables, out.toByteArray());
        return PAGES.get(tables);
    }
}
