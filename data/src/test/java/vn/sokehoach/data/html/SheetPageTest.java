package vn.sokehoach.data.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.data.reading.BlockDump;

class SheetPageTest {
    private static final String EXCEL = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"
            xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=ProgId content=Excel.Sheet>
            <style><!--.xl65 {border:.5pt solid windowtext;} .xl66 {font-weight:700;text-align:center;}
            .xl70 {mso-number-format:"Short Date";}--></style></head>
            <body><table border=0 cellpadding=0><!--StartFragment--><col width=64>
            <tr height=20><td colspan=3 height=20 class=xl66>Phụ lục II</td></tr>
            <tr><td colspan=3 class=xl66>CHỢ PHIÊN</td></tr>
            <tr><td></td><td></td><td></td></tr>
            <tr><td class=xl65>TT</td><td class=xl65>Chợ</td><td class=xl65>Số
              phiên</td></tr>
            <tr><td class=xl65 align=right>1</td><td class=xl65>Bản Mây</td><td class=xl70 align=right>12/10/2024</td></tr>
            <tr style='display:none'><td class=xl65>2</td><td class=xl65>Bản Gió</td><td class=xl65>5</td></tr>
            <!--EndFragment--></table></body></html>
            """;

    @Test
    void readsASheetOfExcelWithWhatStandsAboveItsTable() {
        SourceDocument document = Pages.read(EXCEL);
        assertThat(document.blocks().subList(0, 2)).extracting(block -> ((Paragraph) block).text())
                .containsExactly("Phụ lục II", "CHỢ PHIÊN");
        assertThat(BlockDump.rows(BlockDump.table(document))).containsExactly("TT | Chợ | Số phiên",
                "1 | Bản Mây | 12/10/2024", "2 | Bản Gió | 5");
        assertThat(document.problems()).extracting(DraftProblem::code, DraftProblem::arguments)
                .containsExactly(tuple(DraftProblem.Code.CELL_DATE, List.of("C5", "12/10/2024")));
    }

    @Test
    void readsNumbersOfLibreOfficeByTheirValues() {
        SourceDocument document = Pages.read("""
                <!DOCTYPE html><html><body><table cellspacing="0" border="0"><colgroup span="3" width="85"></colgroup>
                <tr><td>TT</td><td>Chỉ tiêu</td><td>Kế hoạch</td></tr>
                <tr><td sdval="1" sdnum="1033;">1</td><td>Điện</td><td sdval="12.616" sdnum="1033;">12.616</td></tr>
                <tr><td sdval="2" sdnum="1033;">2</td><td>Rừng</td><td sdval="0.413" sdnum="1033;0;0.00%">41.30%</td></tr>
                <tr><td>3</td><td>Lúa</td><td sdval="12616" sdnum="1033;1066;#,##0">12.616</td></tr>
                <tr><td>4</td><td>Hẹn</td><td sdval="45577" sdnum="1033;1066;DD/MM/YYYY">12/10/2024</td></tr>
                </table></body></html>""");
        assertThat(BlockDump.rows(BlockDump.table(document))).containsExactly("TT | Chỉ tiêu | Kế hoạch",
                "1 | Điện | 12,616", "2 | Rừng | 41,30%", "3 | Lúa | 12.616", "4 | Hẹn | 12/10/2024");
        assertThat(document.problems()).extracting(DraftProblem::code).containsExactly(DraftProblem.Code.CELL_DATE);
    }

    @Test
    void readsNumbersOfAnEnglishExcelAsVietnameseOnes() {
        String sheet = "<table><tr><td>Biểu 1<td><td></tr><tr><td>TT<td>Chỉ tiêu<td>Số</tr>"
                + "<tr><td align=right>1<td>Điện<td align=right>12.616</tr>"
                + "<tr><td align=right>2<td>Thu<td align=right>1,990,000</tr>"
                + "<tr><td align=right>3<td>Mục 1.5<td>7.5 - 8.5</tr></table>";
        assertThat(BlockDump.rows(BlockDump.table(Pages.read(sheet))))
                .contains("1 | Điện | 12,616", "2 | Thu | 1.990.000", "3 | Mục 1.5 | 7.5 - 8.5");
        assertThat(BlockDump.rows(BlockDump.table(Pages.read(sheet.replace("1,990,000", "1.990.000")))))
                .contains("1 | Điện | 12.616", "2 | Thu | 1.990.000");
    }

    @Test
    void takesAPageOfOneTitledTableForASheet() {
        SourceDocument document =
                Pages.read("<table><tr><td>Biểu 1<td>&nbsp;<td>&nbsp;</tr><tr><td>TT<td>Chợ<td>Số</tr>"
                        + "<tr><td>1<td>Bản Mây<td>4</tr></table>");
        assertThat(document.blocks()).hasSize(2);
        assertThat(document.blocks().getFirst()).isInstanceOf(Block.Paragraph.class);
        assertThat(document.blocks().getLast()).isInstanceOf(Table.class);
    }
}
