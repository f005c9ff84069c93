package vn.sokehoach.data.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.data.reading.BlockDump;

class PageTableTest {

    @Test
    void laysCellsAsABrowserDoes() {
        Table table = Pages.table("""
                <table border=1><thead><tr><th rowspan=2>TT<th rowspan=2>Việc<th colspan=2>Năm 2024</tr>
                <tr><th>Tỉnh<th>Xã</tr></thead>
                <tr><td>1<td>Mở chợ<td rowspan=0>4<td>2<tr><td>2<td>Sửa<br>Cầu<td>5</table>
                """);
        assertThat(BlockDump.rows(table)).containsExactly("TT | Việc | Năm 2024 | ", " |  | Tỉnh | Xã",
                "1 | Mở chợ | 4 | 2", "2 | Sửa\nCầu |  | 5");
        assertThat(table.cell(0, 2).columnSpan()).isEqualTo(2);
        assertThat(table.cell(0, 0).rowSpan()).isEqualTo(2);
        assertThat(table.cell(2, 2).rowSpan()).isEqualTo(2);
        assertThat(table.merged()).isTrue();
        assertThat(table.ruled()).isTrue();
    }

    @Test
    void readsATableOfWord() {
        Table table = Pages.table("""
                <table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;border:none'>
                 <tr><td width=50 style='border:solid windowtext 1.0pt'><p class=MsoNormal align=center><b>STT</b></p></td>
                  <td colspan=2 style='border:solid windowtext 1.0pt;border-left:none'><p class=MsoNormal>Nhiệm
                  vụ</p></td></tr>
                 <tr><td style='border:solid windowtext 1.0pt;border-top:none'><p>1</p></td>
                  <td colspan=2 style='border-bottom:solid windowtext 1.0pt;border-right:solid windowtext 1.0pt'>
                  <p>Mở chợ</p><p>Sửa cầu</p></td></tr>
                 <![if !supportMisalignedColumns]><tr height=0><td width=50></td><td width=80></td><td width=9></td></tr><![endif]>
                </table>""");
        assertThat(BlockDump.rows(table)).containsExactly("STT | Nhiệm vụ", "1 | Mở chợ\nSửa cầu");
        assertThat(table.ruled()).isTrue();
    }

    @Test
    void tellsATableThatOnlyLaysOutText() {
        assertThat(Pages.table("<table border=0><tr><td>Số: 12/KH<td>Mây Trắng, ngày 05</table>").ruled()).isFalse();
        assertThat(Pages.table("<table><tr><td style='border: none'>Số: 12/KH<td style='border: none'>Mây</table>")
                .ruled()).isFalse();
        assertThat(Pages.table("<table><tr><td>SỞ Y TẾ<td>Độc lập - Tự do - Hạnh phúc</table>").ruled()).isFalse();
        assertThat(Pages.table("<table><tr><td>TT<td>Việc<td>Cơ quan</table>").ruled()).isTrue();
    }

    @Test
    void takesWhatATableFramesOutOfIt() {
        assertThat(Pages.printed("<table><tr><td>Trang chủ</td><td><p>KẾ HOẠCH</p><p>Mở ba chợ phiên ở vùng cao</p>"
                + "<table border=1><tr><td>TT<td>Việc<tr><td>1<td>Sửa cầu</table></td></tr></table>"))
                .containsExactly("Trang chủ", "KẾ HOẠCH", "Mở ba chợ phiên ở vùng cao", "TT", "Việc", "1", "Sửa cầu");
    }

    @Test
    void leavesOutRowsIntoWhichNoCellReaches() {
        assertThat(Pages.rows("<p>Bảng</p><table><tr><td>TT<td>Việc<td>Số<tr></tr><tr><td rowspan=9>1<td>Chợ<td>2</tr>"
                + "<tr></tr></table>")).containsExactly("TT | Việc | Số", "1 | Chợ | 2", " |  | ");
    }

    @Test
    void readsACaptionBeforeItsTable() {
        assertThat(Pages.printed("<table><caption>Phụ lục I</caption><tr><td>TT<td>Việc</table>"))
                .containsExactly("Phụ lục I", "TT", "Việc");
    }
}
