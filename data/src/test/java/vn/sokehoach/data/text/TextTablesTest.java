package vn.sokehoach.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.data.reading.BlockDump;

class TextTablesTest {

    @Test
    void readsRowsOfTabsAcrossABlankLine() {
        Table table =
                BlockDump.table(Reading.read("Phụ lục I\n\nTT\tChỉ tiêu\tĐơn vị\tNăm 2024\n1\tSố xã có chợ\tXã\t25\n"
                        + "\t- Vùng núi\tXã\t\n\n2\tHộ nghèo\t%\t< 1,2\nI\tNhóm\t\t\n\nNơi nhận: như trên"));
        assertThat(BlockDump.rows(table)).containsExactly("TT | Chỉ tiêu | Đơn vị | Năm 2024",
                "1 | Số xã có chợ | Xã | 25",
                " | - Vùng núi | Xã | ", "2 | Hộ nghèo | % | < 1,2", "I | Nhóm |  | ");
        assertThat(table.merged()).isFalse();
        assertThat(table.ruled()).isTrue();
    }

    @Test
    void healsRowsBrokenInsideACell() {
        Table table = BlockDump.table(
                Reading.read("STT\tNhiệm vụ\tCơ quan\n1\tMở chợ\nphiên\tSở Công Thương\n2\tSửa cầu\tSở Xây dựng\n"));
        assertThat(BlockDump.rows(table)).containsExactly("STT | Nhiệm vụ | Cơ quan",
                "1 | Mở chợ\nphiên | Sở Công Thương",
                "2 | Sửa cầu | Sở Xây dựng");
    }

    @Test
    void beginsANewTableAtANewHeader() {
        SourceDocument document = Reading.read("TT\tTên\tSố\n1\tA\t2\n\nTT\tTên\tSố\n1\tB\t3\n");
        assertThat(document.blocks()).hasSize(2);
    }

    @Test
    void readsACellALine() {
        Table table = BlockDump.table(
                Reading.read("Phụ lục\n\n\tSTT\n\tViệc\n\tCơ quan\n\n\tI.\n\tNhóm một\n\t\n\n\t1. \n\tThu ngân sách\n"
                        + "\tCục Thuế\n\nChi cục Hải quan\n\n\n\n\t2. \n\tMở chợ\n\t\n\nPhụ lục II\n"));
        assertThat(BlockDump.rows(table)).containsExactly("STT | Việc | Cơ quan", "I. | Nhóm một | ",
                "1. | Thu ngân sách | Cục Thuế\nChi cục Hải quan", "2. | Mở chợ | ");
    }

    @Test
    void doesNotTakeIndentedParagraphsForATable() {
        assertThat(Reading
                .printed("\tTỉnh giao các đơn vị sau đây thực hiện nhiệm vụ trong năm.\n\tSở Tài chính bố trí vốn.\n\n"
                        + "\t1.\tTổ chức hội nghị\n\t-\tChuẩn bị tài liệu\n"))
                .containsExactly("Tỉnh giao các đơn vị sau đây thực hiện nhiệm vụ trong năm.",
                        "Sở Tài chính bố trí vốn.",
                        "1. Tổ chức hội nghị", "- Chuẩn bị tài liệu");
    }

    @Test
    void readsTablesOfBars() {
        SourceDocument document = Reading.read("""
                | ỦY BAN NHÂN DÂN TỈNH ĐỒNG TÂM ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |
                | --- | --- |
                | Số: 12/KH-UBND | Đồng Tâm, ngày 05 tháng 01 năm 2024 |

                **KẾ HOẠCH**

                | STT | Nhiệm vụ | Cơ quan |
                |:---:|---|---|
                | 1 | Mở chợ phiên ở
                vùng núi | Sở Công Thương |
                | **II** | Nhóm hai | |
                | 2 | Tỷ lệ \\> 5 \\| 6 | Sở Y tế |
                """);
        List<Table> tables = document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        assertThat(tables).hasSize(2);
        assertThat(tables.getFirst().ruled()).isFalse();
        assertThat(BlockDump.rows(tables.getFirst())).containsExactly(
                "ỦY BAN NHÂN DÂN TỈNH ĐỒNG TÂM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
                "Số: 12/KH-UBND | Đồng Tâm, ngày 05 tháng 01 năm 2024");
        assertThat(BlockDump.rows(tables.getLast())).containsExactly("STT | Nhiệm vụ | Cơ quan",
                "1 | Mở chợ phiên ở vùng núi | Sở Công Thương", "II | Nhóm hai | ", "2 | Tỷ lệ > 5 | 6 | Sở Y tế");
    }

    @Test
    void partsTextsSideBySide() {
        assertThat(Reading.printed("Số: 12/KH-UBND\tĐồng Tâm, ngày 05 tháng 01 năm 2024\n\nMột đoạn."))
                .containsExactly("Số: 12/KH-UBND", "Đồng Tâm, ngày 05 tháng 01 năm 2024", "Một đoạn.");
    }

    @Test
    void numbersCellsAndGivesEmptyOnesNone() {
        SourceDocument document = Reading.read("Đầu\n\nTT\tTên\tSố\n1\t\t2\n\nCuối");
        Table table = BlockDump.table(document);
        assertThat(table.cells().stream().map(cell -> cell.source().block())).containsExactly(2, 3, 4, 5, 0, 6);
        assertThat(BlockDump.paragraphs(document).getLast().source().block()).isEqualTo(7);
    }
}
