package vn.sokehoach.data.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.layout.AppendixLayouts;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.excel.SheetTable;
import vn.sokehoach.data.excel.WordTable;
import vn.sokehoach.data.excel.XlsxWriter;
import vn.sokehoach.data.paper.pdf.PdfTableWriter;
import vn.sokehoach.data.paper.pdf.ReadTable;
import vn.sokehoach.data.paper.pdf.TaggedPdf;
import vn.sokehoach.data.paper.pdf.TaggedPdf.TaggedCell;
import vn.sokehoach.data.reading.LibreOffice;
import vn.sokehoach.data.reading.SharedPlans;
import vn.sokehoach.data.reading.SniffingReader;

/** The Word file of a real plan: its tables cell for cell, as in the other files, on as many pages. */
class DocxOfDocumentTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-02-03T04:05:06Z"), ZoneId.of("UTC"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "binh-duong-2025.txt", "tra-vinh-2023-phu-luc.docx"})
    void holdsEveryCellAndMerge(String name) throws IOException, UnreadableDocument {
        List<AppendixTable> tables = tables(SharedPlans.plan(name));
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
        List<AppendixTable> tables = tables(SharedPlans.plan(name));
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
        List<AppendixTable> tables = tables(SharedPlans.plan(name));
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
        List<AppendixTable> tables = tables(SharedPlans.plan(name));
        Path file = Files.write(folder.resolve("bang.docx"), docx(tables));
        byte[] converted = Files.readAllBytes(LibreOffice.converted(file, "pdf", folder));

        assertThat(pages(converted)).isBetween(pages(pdf(tables)) - 1, pages(pdf(tables)) + 1);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static List<String> filled(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    private static Set<String> asText(Set<Merge> merges) {
        return merges.stream()
                .map(merge -> merge.row() + " " + merge.column() + " " + merge.rows() + " " + merge.columns())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<AppendixTable> tables(Plan plan) {
        return new ArrayList<>(AppendixLayouts.of(plan, PlanTracking.initial(plan.id(), plan.year())));
    }

    private static byte[] docx(List<AppendixTable> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter(CLOCK).write(tables, "Kế hoạch thử", "UBND tỉnh", out);
        return out.toByteArray();
    }

    private static byte[] xlsx(List<AppendixTable> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().write(tables, "Kế hoạch thử", "UBND tỉnh", out);
        return out.toByteArray();
    }

    private static byte[] pdf(List<AppendixTable> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfTableWriter(CLOCK).write(tables, "Kế hoạch thử", "UBND tỉnh", out);
        return out.toByteArray();
    }
}
