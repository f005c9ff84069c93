package vn.sokehoach.data.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.PageSetup;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.data.paper.Tables;

class PdfTableWriterTest {
    private static final Instant NOW = Instant.parse("2031-02-03T20:05:06Z");
    private static final AppendixTable TABLE = Tables.of(4, List.of(), List.of(Tables.row(Kind.GROUP, 4, "I", "Nhóm"),
            Tables.row(Kind.NUMBERED, 4, "1", "Việc", "Sở Y tế")));

    @Test
    void tellsTitleAuthorLanguageAndTime() throws IOException {
        try (PDDocument document = Loader.loadPDF(written(NOW, TABLE))) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Kế hoạch thử");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("UBND tỉnh Mây Trắng");
            Calendar made = document.getDocumentInformation().getCreationDate();
            assertThat(made.toInstant()).isEqualTo(NOW);
            assertThat(made.get(Calendar.DAY_OF_MONTH)).isEqualTo(4);
            assertThat(catalog.getLanguage()).isEqualTo("vi-VN");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void givesTheSameBytesAtTheSameTimeAndOthersForOtherTables() throws IOException {
        assertThat(written(NOW, TABLE)).isEqualTo(written(NOW, TABLE));
        assertThat(written(NOW, TABLE)).isNotEqualTo(written(NOW.plusSeconds(1), TABLE));
    }

    @Test
    void beginsEachTableOnANewPageWithNumbersOfItsOwn() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int no = 1; no <= 60; no++) {
            rows.add(Tables.row(Kind.NUMBERED, 4, Integer.toString(no), "Việc"));
        }
        AppendixTable upright = upright(Tables.of(4, List.of(), rows));
        byte[] pdf = written(NOW, Tables.of(4, List.of(), rows), upright);
        List<PrintedPdf.Page> pages = PrintedPdf.of(pdf).pages();
        List<String> numbers = pages.stream().map(page -> page.above(50)).toList();

        assertThat(numbers).containsExactly("", "2", "3", "", "2");
        assertThat(pages.getFirst().width()).isGreaterThan(pages.getFirst().height());
        assertThat(pages.getLast().width()).isLessThan(pages.getLast().height());
        assertThat(pages.getLast().height()).isBetween(841.8, 842.0);
        assertThat(bookmarks(pdf)).containsExactly("Phụ lục V", "Phụ lục VI");
    }

    @Test
    void justifiesLinesToBothEndsAndShowsTitlesInTheMiddle() throws IOException {
        byte[] pdf = written(NOW, Tables.of(4, List.of(), List.of(
                Tables.row(Kind.NUMBERED, 4, "1", Tables.words(200)))));
        List<PrintedPdf.Letter> letters = PrintedPdf.of(pdf).pages().getFirst().letters();
        List<Double> ends = letters.stream()
                .filter(letter -> letter.left() > 90 && letter.right() < 320 && letter.baseline() > 220)
                .collect(java.util.stream.Collectors.groupingBy(PrintedPdf.Letter::baseline,
                        java.util.stream.Collectors.reducing(0.0, PrintedPdf.Letter::right, Math::max)))
                .values()
                .stream()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();

        assertThat(ends).hasSizeGreaterThan(8);
        assertThat(ends.subList(0, ends.size() - 1)).allMatch(end -> Math.abs(end - ends.getFirst()) < 0.5);
    }

    @Test
    void handsOnWhatTheDiskSays() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> writer(NOW).write(List.of(TABLE), "", "", full)).isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static List<String> bookmarks(byte[] pdf) throws IOException {
        List<String> names = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
            }
        }
        return names;
    }

    private static AppendixTable upright(AppendixTable table) {
        return new AppendixTable("Phụ lục VI", table.title(), table.columns(), table.head(), table.rows(),
                table.merges(), new PageSetup(false, 20, 15, 20, 30));
    }

    private static PdfTableWriter writer(Instant time) {
        return new PdfTableWriter(Clock.fixed(time, ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    private static byte[] written(Instant time, AppendixTable... tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer(time).write(List.of(tables), "Kế hoạch thử", "UBND tỉnh Mây Trắng", out);
        return out.toByteArray();
    }
}
