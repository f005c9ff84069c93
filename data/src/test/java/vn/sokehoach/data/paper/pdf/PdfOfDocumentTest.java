package vn.sokehoach.data.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.layout.AppendixLayouts;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.data.paper.pdf.PrintedPdf.Font;
import vn.sokehoach.data.paper.pdf.PrintedPdf.Letter;
import vn.sokehoach.data.paper.pdf.TaggedPdf.TaggedTable;
import vn.sokehoach.data.reading.SharedPlans;

/** The official tables of real plans on paper: every cell, and nothing where nothing may stand. */
class PdfOfDocumentTest {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    /** Letters lean a little over their measures. */
    private static final double OVERHANG = 1.5;

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "binh-duong-2024.doc", "binh-duong-2024.pdf", "binh-duong-2024.txt",
            "binh-duong-2025.pdf", "binh-duong-2025.txt", "tra-vinh-2023-phu-luc-1.xlsx",
            "tra-vinh-2023-phu-luc-2.xlsx",
            "tra-vinh-2023-phu-luc-3.xls", "tra-vinh-2023-phu-luc.doc", "tra-vinh-2023-phu-luc.docx",
            "tra-vinh-2023-phu-luc.pdf", "tra-vinh-2023-phu-luc.txt"})
    void holdsEveryCellCharacterForCharacter(String name) throws IOException, UnreadableDocument {
        Plan plan = SharedPlans.plan(name);
        for (List<AppendixTable> tables : List.of(byTask(plan), byItem(plan))) {
            List<TaggedTable> tagged = TaggedPdf.in(pdf(tables));
            assertThat(tagged).hasSameSizeAs(tables).isNotEmpty();
            for (int i = 0; i < tables.size(); i++) {
                assertThat(tagged.get(i)).isEqualTo(ExpectedTags.of(tables.get(i)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "binh-duong-2025.txt", "tra-vinh-2023-phu-luc.docx"})
    void keepsToThePageOfTheDecree(String name) throws IOException, UnreadableDocument {
        for (AppendixTable table : byTask(SharedPlans.plan(name))) {
            PrintedPdf printed = PrintedPdf.of(pdf(List.of(table)));
            assertThat(printed.fonts()).isNotEmpty().allMatch(Font::embedded).allMatch(Font::readable);
            for (int page = 1; page <= printed.pages().size(); page++) {
                assertThatMarginsAreFree(printed.pages().get(page - 1), table, page);
                List<String> head = table.head().rows().stream().flatMap(List::stream).toList();
                assertThat(tight(printed.pages().get(page - 1).text())).contains(head.stream()
                        .flatMap(text -> Stream.of(text.split("\\s+")))
                        .toList());
            }
        }
    }

    private static void assertThatMarginsAreFree(PrintedPdf.Page page, AppendixTable table, int number) {
        double top = table.page().top() * POINTS_PER_MILLIMETRE;
        double left = table.page().left() * POINTS_PER_MILLIMETRE;
        double right = page.width() - table.page().right() * POINTS_PER_MILLIMETRE;
        double bottom = page.height() - table.page().bottom() * POINTS_PER_MILLIMETRE;
        assertThat(page.above(top)).isEqualTo(number == 1 ? "" : Integer.toString(number));
        List<Letter> numeral = page.letters().stream().filter(letter -> letter.baseline() < top).toList();
        if (!numeral.isEmpty()) {
            double middle = (numeral.getFirst().left() + numeral.getLast().right()) / 2;
            assertThat(middle).isBetween((left + right) / 2 - 1, (left + right) / 2 + 1);
            assertThat(numeral).allMatch(letter -> letter.size() >= 13 && letter.size() <= 14);
        }
        assertThat(page.letters()).allMatch(letter -> letter.left() > left - OVERHANG
                && letter.right() < right + OVERHANG && letter.baseline() < bottom);
        assertThat(page.letters()).filteredOn(letter -> letter.baseline() >= top)
                .allMatch(letter -> letter.baseline() - letter.size() * 0.7 > top);
    }

    private static String tight(String text) {
        return text.replaceAll("\\s+", " ");
    }

    static List<AppendixTable> byTask(Plan plan) {
        return AppendixLayouts.of(plan, PlanTracking.initial(plan.id(), plan.year()));
    }

    private static List<AppendixTable> byItem(Plan plan) {
        return AppendixLayouts.of(plan, new PlanTracking(plan.id(), true, LocalDate.of(2031, 12, 31)));
    }

    static byte[] pdf(List<AppendixTable> tables) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(Instant.parse("2031-02-03T04:05:06Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        new PdfTableWriter(clock).write(tables, "Kế hoạch thử", "UBND tỉnh", out);
        return out.toByteArray();
    }
}
