package vn.sokehoach.data.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.data.word.DocxFile.p;
import static vn.sokehoach.data.word.DocxFile.tc;

import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.data.reading.BlockDump;

class TableReaderTest {
    private static final String DOWN = "<w:vMerge w:val=\"restart\"/>";
    private static final String ON = "<w:vMerge/>";
    private static final String BOX =
            "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/>"
                    + "<w:right w:val=\"single\"/><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr>";

    @Test
    void readsMergesInBothDirections() {
        Table table = table("", row(tc(DOWN, "STT"), tc(span(2), "Chỉ tiêu")),
                row(tc(ON, ""), tc("", "Nước"), tc("", "Tỉnh")),
                row(tc("", "1"), tc("", "5"), tc(DOWN, "6")), row(tc("", "2"), tc("", "7"), tc(ON, "")));
        assertThat(BlockDump.rows(table)).containsExactly("STT | Chỉ tiêu | ", " | Nước | Tỉnh", "1 | 5 | 6",
                "2 | 7 | ");
        assertThat(table.cell(0, 0)).extracting(Cell::rowSpan, Cell::columnSpan).containsExactly(2, 1);
        assertThat(table.cell(0, 1)).extracting(Cell::rowSpan, Cell::columnSpan).containsExactly(1, 2);
        assertThat(table.cell(2, 2)).extracting(Cell::rowSpan).isEqualTo(2);
        assertThat(table.merged()).isTrue();
    }

    @Test
    void leavesOutGridColumnsInWhichNothingBegins() {
        Table table = table("", row(tc(span(2), "a"), tc(span(3), "b")), row(tc(span(2), "c"), tc(span(3), "d")));
        assertThat(table.columns()).isEqualTo(2);
        assertThat(table.cells()).extracting(Cell::columnSpan).containsOnly(1);
    }

    @Test
    void readsRowsAndCellsInsideContentControls() {
        Table table = table("",
                "<w:sdt><w:sdtContent>"
                        + row("<w:sdt><w:sdtContent>" + tc("", "a") + "</w:sdtContent></w:sdt>", tc("", "b"))
                        + "</w:sdtContent></w:sdt>",
                row(tc("", "c"), tc("", "d")));
        assertThat(BlockDump.rows(table)).containsExactly("a | b", "c | d");
    }

    @Test
    void dropsDeletedRowsAndSkipsColumnsBefore() {
        Table table = table("", row(tc("", "a"), tc("", "b")),
                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", "x") + tc("", "y") + "</w:tr>",
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("", "d") + "</w:tr>");
        assertThat(BlockDump.rows(table)).containsExactly("a | b", " | d");
    }

    @Test
    void takesANestedTableIntoItsCellAndUnframesATable() {
        String inner = "<w:tbl>" + row(tc("", "trong 1"), tc("", "trong 2")) + "</w:tbl>";
        Table table = table("", row("<w:tc>" + p("ngoài") + inner + p("cuối") + "</w:tc>", tc("", "b")));
        assertThat(table.cell(0, 0)).extracting(Cell::text).isEqualTo("ngoài\ntrong 1\ntrong 2\ncuối");
        SourceDocument framed =
                DocxFile.body("<w:tbl>" + row("<w:tc>" + p("ngoài") + inner + "</w:tc>") + "</w:tbl>").read();
        assertThat(framed.blocks()).hasSize(2).last().isInstanceOf(Table.class);
    }

    @Test
    void tellsVisibleBorders() {
        String none =
                "<w:tcBorders><w:top w:val=\"nil\"/><w:left w:val=\"nil\"/><w:bottom w:val=\"nil\"/><w:right w:val=\"nil\"/></w:tcBorders>";
        String under = "<w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders>";
        assertThat(table("", row(tc("", "a"), tc("", "b"))).ruled()).isFalse();
        assertThat(table(BOX, row(tc("", "a"), tc("", "b"))).ruled()).isTrue();
        assertThat(table(BOX, row(tc(none, "a"), tc(none, "b"))).ruled()).isFalse();
        assertThat(table("", row(tc(under, "a"), tc("", "b"))).ruled()).isFalse();
        Table styled = BlockDump.table(DocxFile
                .body("<w:tbl><w:tblPr><w:tblStyle w:val=\"Con\"/></w:tblPr>" + row(tc("", "a"), tc("", "b"))
                        + "</w:tbl>")
                .styles("<w:style w:type=\"table\" w:styleId=\"TableGrid\">" + BOX
                        + "</w:style><w:style w:type=\"table\" w:styleId=\"Con\">"
                        + "<w:basedOn w:val=\"TableGrid\"/></w:style>")
                .read());
        assertThat(styled.ruled()).isTrue();
    }

    @Test
    void pointsToTheTextOfACell() {
        Table table = table("", row("<w:tc>" + p("một") + p("hai") + "</w:tc>", tc("", "b")));
        Cell cell = table.cells().getFirst();
        cell.paragraphs()
                .forEach(paragraph -> assertThat(
                        cell.text().substring(paragraph.source().start(), paragraph.source().end()))
                        .isEqualTo(paragraph.text()));
    }

    private static Table table(String properties, String... rows) {
        return BlockDump.table(DocxFile.body("<w:tbl>" + properties + String.join("", rows) + "</w:tbl>").read());
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String span(int columns) {
        return "<w:gridSpan w:val=\"" + columns + "\"/>";
    }
}
