package vn.sokehoach.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sokehoach.data.block.Draft;

class BarCellsTest {

    @Test
    void readsCellsWithABarBehindEach() {
        Region region = BarCells.at(Line.split("""
                TT
                |
                Chỉ
                tiêu
                |
                Kế hoạch năm 2026
                |
                I
                |
                Cây
                |
                1
                |
                Cây
                giống
                |
                10
                |
                2
                |
                Cây thuốc
                - Cây thấp
                |

                |
                Nơi nhận:
                |
                CHỦ TỊCH
                |
                """), 0).orElseThrow();
        assertThat(rows(region.table())).containsExactly("TT / Chỉ tiêu / Kế hoạch năm 2026", "I / Cây / ",
                "1 / Cây giống / 10", "2 / Cây thuốc+- Cây thấp / ");
        assertThat(region.end()).isEqualTo(25);
    }

    @Test
    void takesNoHeadForATable() {
        assertThat(BarCells.at(Line.split("TT\nCây giống\nCây thuốc"), 0)).isEmpty();
    }

    private static List<String> rows(Draft.Grid table) {
        return java.util.stream.IntStream.range(0, table.rows())
                .mapToObj(row -> String.join(" / ", table.cells()
                        .stream()
                        .filter(cell -> cell.row() == row)
                        .map(cell -> String.join("+", cell.paragraphs().stream().map(Draft.Text::text).toList()))
                        .toList()))
                .toList();
    }
}
