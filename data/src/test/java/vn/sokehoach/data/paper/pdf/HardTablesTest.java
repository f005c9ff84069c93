package vn.sokehoach.data.paper.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.appendix.AppendixTable.Row;
import vn.sokehoach.core.appendix.AppendixTable.Row.Kind;
import vn.sokehoach.core.plan.PrintedTable.Merge;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.paper.Tables;
import vn.sokehoach.data.reading.BlockDump;
import vn.sokehoach.data.reading.SniffingReader;

/** Invented tables as no plan should have them, and as some will. */
class HardTablesTest {

    @Test
    void threeThousandRows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int no = 1; no <= 3_000; no++) {
            rows.add(no % 50 == 1 ? Tables.row(Kind.GROUP, 6, "I", "Nhóm việc thứ " + no)
                    : Tables.row(Kind.NUMBERED, 6, Integer.toString(no), Tables.words(no % 70), "Sở Xây dựng", "", "",
                            "Quý " + no));
        }
        assertThatAllIsThere(Tables.of(6, List.of(), rows));
    }

    @Test
    void aCellOfThreePages() throws IOException {
        assertThatAllIsThere(Tables.of(4, List.of(), List.of(Tables.row(Kind.GROUP, 4, "I", "Nhóm"),
                Tables.row(Kind.NUMBERED, 4, "1", (Tables.words(300) + "\n- ").repeat(3) + "hết.", "Sở Y tế"),
                Tables.row(Kind.NUMBERED, 4, "2", "Việc sau"))));
    }

    @Test
    void fourteenColumns() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (int no = 1; no <= 60; no++) {
            rows.add(new Row(Kind.NUMBERED, Collections.nCopies(14, "Nghiêng " + no)));
        }
        assertThatAllIsThere(Tables.of(14, List.of(), rows));
    }

    @Test
    void numbersMergedOverRowsThatPagesPart() throws IOException, UnreadableDocument {
        List<Row> rows = new ArrayList<>();
        List<Merge> merges = new ArrayList<>();
        for (int no = 0; no < 12; no++) {
            merges.add(new Merge(rows.size(), 0, 7, 1));
            merges.add(new Merge(rows.size(), 3, 7, 1));
            for (int part = 0; part < 7; part++) {
                rows.add(Tables.row(Kind.NUMBERED, 4, part == 0 ? no + "." : "", Tables.words(8 + 7 * part) + ".",
                        "Bước " + part, part == 0 ? "Sở Tư pháp" : ""));
            }
        }
        AppendixTable table = Tables.of(4, merges, rows);
        assertThatAllIsThere(table);

        byte[] pdf = PdfOfDocumentTest.pdf(List.of(table));
        Table read = BlockDump.table(new SniffingReader().read(new SourceFile("a.pdf", "0".repeat(64)), pdf));
        assertThat(ReadTable.of(read).rows()).isEqualTo(ReadTable.of(table).rows());
    }

    @Test
    void aMergedTextLongerThanItsRowsAndThanAPage() throws IOException {
        assertThatAllIsThere(Tables.of(4, List.of(new Merge(1, 3, 3, 1)), List.of(
                Tables.row(Kind.GROUP, 4, "I", "Nhóm"), Tables.row(Kind.NUMBERED, 4, "1", "Một", "", Tables.words(700)),
                Tables.row(Kind.SUB, 4, "", "Hai"), Tables.row(Kind.SUB, 4, "", "Ba"))));
    }

    @Test
    void emptyCellsAndEmptyRowsAndNoRows() throws IOException {
        assertThatAllIsThere(Tables.of(5, List.of(), List.of(Tables.row(Kind.NUMBERED, 5), Tables.row(Kind.GROUP, 5),
                Tables.row(Kind.SUB, 5, "", "", "", "", "x"))));
        assertThatAllIsThere(Tables.of(5, List.of(), List.of()));
    }

    @Test
    void wordsWiderThanTheirColumn() throws IOException {
        String address = "https://vi-du.example/" + "thu-muc/".repeat(60) + "tep.html";
        AppendixTable table = Tables.of(9, List.of(), List.of(Tables.row(Kind.NUMBERED, 9, "1234567890", address,
                "Ă".repeat(400), "hai  blanks   giữa")));
        assertThatAllIsThere(table);
        for (PrintedPdf.Page page : PrintedPdf.of(PdfOfDocumentTest.pdf(List.of(table))).pages()) {
            assertThat(page.letters()).allMatch(letter -> letter.right() < page.width() - 56);
        }
    }

    @Test
    void lettersThatTheFontLacksAndSignsThatItHas() throws IOException {
        assertThatAllIsThere(Tables.of(4, List.of(), List.of(Tables.row(Kind.NUMBERED, 4, "1",
                "m²/người, ≥ 5 ‰, 10⁻³, ½ “ngoặc”, Ǿ ư̌ 漢 😀 ✓ cuối", "Đắk Lắk, ỡ Ữ ẵ Ặ ỹ Ỵ",
                "ffi fl ﬁ không dính"))));
    }

    private static void assertThatAllIsThere(AppendixTable table) throws IOException {
        assertThat(TaggedPdf.in(PdfOfDocumentTest.pdf(List.of(table)))).containsExactly(ExpectedTags.of(table));
    }
}
