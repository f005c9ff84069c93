package vn.sokehoach.data.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.data.reading.BlockDump;

/** Ruled tables of PDF files: their cells, merges, and rows that pages cut. */
class PdfTableTest {
    private static final double[] COLUMNS = {85, 120, 330, 400, 520};

    private static PdfFile head(PdfFile file, double top) throws Exception {
        return file.borders(COLUMNS, new double[] {top, top + 30})
                .bold(90, top + 18, 12, "TT")
                .bold(125, top + 18, 12, "Chỉ tiêu")
                .bold(335, top + 18, 12, "Đơn vị")
                .bold(405, top + 18, 12, "Cơ quan");
    }

    private static PdfFile row(PdfFile file, double top, String... cells) throws Exception {
        file.borders(COLUMNS, new double[] {top, top + 30});
        for (int at = 0; at < cells.length; at++) {
            if (!cells[at].isEmpty()) {
                file.text(COLUMNS[at] + 5, top + 18, 12, cells[at]);
            }
        }
        return file;
    }

    @Test
    void readsCellsBetweenThinBars() throws Exception {
        try (PdfFile file = new PdfFile()) {
            row(head(file, 100), 130, "1", "Trạm bơm sửa xong", "trạm", "Sở Xây dựng");
            Table table = BlockDump.table(file.read());
            assertThat(table.ruled()).isTrue();
            assertThat(BlockDump.rows(table)).containsExactly("TT | Chỉ tiêu | Đơn vị | Cơ quan",
                    "1 | Trạm bơm sửa xong | trạm | Sở Xây dựng");
        }
    }

    @Test
    void readsCellsBetweenStrokes() throws Exception {
        try (PdfFile file = new PdfFile()) {
            file.stroke(100, 100, 400, 100)
                    .stroke(100, 140, 400, 140)
                    .stroke(100, 100, 100, 140)
                    .stroke(250, 100, 250, 140)
                    .stroke(400, 100, 400, 140)
                    .text(110, 120, 12, "Ô bên trái có chữ")
                    .text(260, 120, 12, "ô bên phải");
            assertThat(BlockDump.rows(BlockDump.table(file.read()))).containsExactly("Ô bên trái có chữ | ô bên phải");
        }
    }

    @Test
    void joinsTheLinesOfACell() throws Exception {
        try (PdfFile file = new PdfFile()) {
            row(head(file, 100), 130, "1", "", "hộ", "Sở Y tế").text(125, 141, 12, "Số hộ dùng nước sạch ở các xã miền")
                    .text(125, 154, 12, "núi và hải đảo");
            assertThat(BlockDump.rows(BlockDump.table(file.read()))).last()
                    .isEqualTo(
                            "1 | Số hộ dùng nước sạch ở các xã miền núi và hải đảo | hộ | Sở Y tế");
        }
    }

    @Test
    void readsMergedCells() throws Exception {
        try (PdfFile file = new PdfFile()) {
            double[] first = {85, 120, 330, 400};
            head(file, 100).borders(first, new double[] {130, 160, 190})
                    .borders(new double[] {400, 520}, new double[] {130, 190})
                    .text(90, 148, 12, "1")
                    .text(125, 148, 12, "Lớp học mới")
                    .text(335, 148, 12, "lớp")
                    .text(405, 162, 12, "Sở Giáo dục")
                    .text(90, 178, 12, "2")
                    .text(125, 178, 12, "Bàn ghế mới")
                    .text(335, 178, 12, "bộ");
            Table table = BlockDump.table(file.read());
            assertThat(table.cell(1, 3).rowSpan()).isEqualTo(2);
            assertThat(table.cell(1, 3).text()).isEqualTo("Sở Giáo dục");
            assertThat(table.cell(2, 3)).isNull();
        }
    }

    @Test
    void leavesOutTheHeadThatEachPageRepeats() throws Exception {
        try (PdfFile file = new PdfFile()) {
            row(head(file, 700), 730, "1", "Chợ mới", "chợ", "Sở Công Thương");
            file.page();
            row(head(file, 60), 90, "2", "Bến xe", "bến", "Sở Xây dựng");
            assertThat(BlockDump.rows(BlockDump.table(file.read()))).containsExactly(
                    "TT | Chỉ tiêu | Đơn vị | Cơ quan", "1 | Chợ mới | chợ | Sở Công Thương",
                    "2 | Bến xe | bến | Sở Xây dựng");
        }
    }

    @Test
    void putsARowTogetherThatAPageCuts() throws Exception {
        try (PdfFile file = new PdfFile()) {
            row(head(file, 700), 730, "1", "Nhà văn hóa ở thôn được sửa lại và", "nhà", "Sở Văn hóa, Thể");
            file.page();
            row(file, 60, "", "mua thêm sách", "", "thao");
            row(file, 90, "2", "Sân chơi", "sân", "Sở Văn hóa");
            assertThat(BlockDump.rows(BlockDump.table(file.read()))).containsExactly(
                    "TT | Chỉ tiêu | Đơn vị | Cơ quan",
                    "1 | Nhà văn hóa ở thôn được sửa lại và mua thêm sách | nhà | Sở Văn hóa, Thể thao",
                    "2 | Sân chơi | sân | Sở Văn hóa");
        }
    }

    @Test
    void leavesARowWithoutNumberAloneThatBeginsAPage() throws Exception {
        try (PdfFile file = new PdfFile()) {
            row(head(file, 700), 730, "1", "Cơ cấu thu ngân sách", "%", "Sở Tài chính");
            file.page();
            row(file, 60, "", "- Thu nội địa", "%", "Cục Thuế");
            assertThat(BlockDump.rows(BlockDump.table(file.read()))).last()
                    .isEqualTo(" | - Thu nội địa | % | Cục Thuế");
        }
    }

    @Test
    void goesOnWithAMergedCellThatAPageCuts() throws Exception {
        try (PdfFile file = new PdfFile()) {
            double[] first = {85, 120, 330, 400};
            head(file, 640).borders(first, new double[] {670, 700, 730})
                    .borders(new double[] {400, 520}, new double[] {670, 730})
                    .text(90, 688, 12, "1")
                    .text(125, 688, 12, "Cầu nhỏ")
                    .text(335, 688, 12, "cầu")
                    .text(405, 702, 12, "Sở Xây dựng")
                    .text(90, 718, 12, "2")
                    .text(125, 718, 12, "Đường liên xã")
                    .text(335, 718, 12, "km");
            file.page()
                    .borders(first, new double[] {60, 90, 120})
                    .borders(new double[] {400, 520}, new double[] {60, 120})
                    .text(90, 78, 12, "3")
                    .text(125, 78, 12, "Kè sông")
                    .text(335, 78, 12, "m")
                    .text(90, 108, 12, "4")
                    .text(125, 108, 12, "Bến đò")
                    .text(335, 108, 12, "bến");
            Table table = BlockDump.table(file.read());
            assertThat(table.rows()).isEqualTo(5);
            assertThat(table.cell(1, 3).rowSpan()).isEqualTo(4);
        }
    }

    @Test
    void takesAFrameAroundTextForNoTable() throws Exception {
        try (PdfFile file = new PdfFile()) {
            file.borders(new double[] {85, 520}, new double[] {100, 160})
                    .text(95, 130, 12, "Lưu hành nội bộ trong cơ quan");
            assertThat(BlockDump.printed(file.read())).containsExactly("Lưu hành nội bộ trong cơ quan");
            assertThat(file.read().blocks()).noneMatch(Table.class::isInstance);
        }
    }
}
