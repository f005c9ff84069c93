package vn.sokehoach.core.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.reading.Block.Cell;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.reading.Block.Table;
import vn.sokehoach.core.reading.structure.Caption;
import vn.sokehoach.core.reading.table.AppendixRecogniser.Recognised;
import vn.sokehoach.core.source.Source;

class AppendixRecogniserTest {
    private final AppendixRecogniser recogniser = new AppendixRecogniser(
            new AgencyDirectory(AgencyCatalogue.shipped(), List.of(), "Hà Trung"), 2026);

    @Test
    void readsAnyOrderOfTheColumnsOfAnAssignment() {
        Recognised read = read("""
                Số TT | Thời hạn | Tên nhiệm vụ | Kết quả | Đơn vị phối hợp | Đơn vị thực hiện
                (1) | (2) | (3) | (4) | (5) | (6)
                I | | Vườn ươm | | |
                1 | Quý II | Chọn đất | Bản đồ | Sở Xây dựng | Sở Tài chính
                2 | Tháng 3 | Mua giống | Hợp đồng | nt | nt
                II | | Rừng | | |
                1 | T6/2026 | Trồng cây | Rừng | — | Công an tỉnh
                """);
        assertThat(read.groups()).extracting(group -> group.no() + " " + group.title())
                .containsExactly("I Vườn ươm", "II Rừng");
        assertThat(tasks(read)).containsExactly("1 Chọn đất: Sở Tài chính + Sở Xây dựng",
                "2 Mua giống: Sở Tài chính + Sở Xây dựng", "1 Trồng cây: Công an tỉnh + null");
    }

    @Test
    void takesTheAgencyOfTheGroupWhereNoColumnNamesOne() {
        Recognised read = read("""
                STT | Nội dung công việc | Sản phẩm | Thời gian hoàn thành
                I | Sở Tài chính | |
                1 | Chọn đất | Bản đồ | Quý II
                II | Việc chung | |
                2 | Mua giống | Hợp đồng | Quý III
                """);
        assertThat(tasks(read)).containsExactly("1 Chọn đất: Sở Tài chính + null", "2 Mua giống:  + null");
    }

    @Test
    void readsRowsAboveNumbersWithPointsAsGroups() {
        Recognised read = read("""
                TT | Nhiệm vụ | Cơ quan chủ trì
                1 | Vườn ươm |
                1.1 | Chọn đất | Sở Tài chính
                | Đo đất | Sở Xây dựng
                Việc khác | |
                2 | Mua giống | Sở Y tế
                """);
        assertThat(read.groups()).extracting(group -> group.no() + " " + group.title())
                .containsExactly("1 Vườn ươm", " Việc khác");
        assertThat(read.groups().getFirst().tasks()).singleElement()
                .satisfies(task -> assertThat(task.items()).extracting("content").containsExactly("Đo đất"));
    }

    @Test
    void readsTargetsOfTheYearFromAHeaderOfTwoRows() {
        Recognised read = read("""
                TT | Chỉ tiêu | ĐVT | Năm 2025 | | Kế hoạch năm 2026 | | Cơ quan theo dõi
                 | | | Kế hoạch | Ước thực hiện | Cả nước | Tỉnh |
                A | Cây | | | | | |
                1 | Cây giống | Cây | 9 | 8 | ≥ 10 | 11 | Sở Y tế
                 | Cây thuốc | Cây | 3 | 2 | | 4 |
                """);
        assertThat(read.appendix()
                .rows()
                .stream()
                .map(row -> row.level() + " " + ((Indicator) row.content()).targets()
                        .stream()
                        .map(target -> target.scope() + "=" + target.target().printed())
                        .toList())
                .toList()).containsExactly("0 []", "1 [NATIONAL=≥ 10, PROVINCE=11]", "2 [PROVINCE=4]");
    }

    private static List<String> tasks(Recognised read) {
        return read.groups()
                .stream()
                .flatMap(group -> group.tasks().stream())
                .map(AppendixRecogniserTest::text)
                .toList();
    }

    private static String text(PlanTask task) {
        return task.label() + " " + task.content() + ": " + String.join("; ", task.assignment()
                .lead()
                .stream()
                .map(AgencyMention::printed)
                .toList()) + " + " + task.assignment().cooperatingText();
    }

    private Recognised read(String rows) {
        List<String> lines = rows.lines().toList();
        int columns = lines.getFirst().split("\\|", -1).length;
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            String[] texts = lines.get(row).split("\\|", -1);
            for (int column = 0; column < columns; column++) {
                cells.add(cell(row, column, texts[column].strip()));
            }
        }
        return recogniser.recognise(new Caption("I", "VƯỜN ƯƠM", null),
                List.of(new Table(lines.size(), columns, true, false, cells)),
                new AppendixRecogniser.Place("Phụ lục I", "VƯỜN ƯƠM")).orElseThrow();
    }

    private static Cell cell(int row, int column, String text) {
        Source source = new Source("plan.txt", 1, null, null, null, 0, text.length());
        return new Cell(row, column, 1, 1,
                text.isEmpty() ? List.of() : List.of(new Paragraph(text, null, Shape.PLAIN, source)), source);
    }
}
