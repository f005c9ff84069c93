package vn.sokehoach.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenHeadsTest {

    @Test
    void joinsSetPhrasesThatAWebPageBroke() {
        assertThat(
                mended("ỦY", "BAN NHÂN DÂN", "TỈNH HÀ TRUNG", "|", "CỘNG", "HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "|", "Số:",
                        "12/KH-UBND", "Hà", "Trung, ngày 18 tháng 01 năm 2022", "TM. ỦY", "BAN NHÂN DÂN"))
                .containsExactly("ỦY BAN NHÂN DÂN", "TỈNH HÀ TRUNG", "|", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "|",
                        "Số: 12/KH-UBND", "Hà Trung, ngày 18 tháng 01 năm 2022", "TM. ỦY BAN NHÂN DÂN");
    }

    @Test
    void leavesOtherLinesApart() {
        assertThat(mended("Số cây", "Hà", "Cây giống", "UBND")).containsExactly("Số cây", "Hà", "Cây giống", "UBND");
    }

    @Test
    void partsTheTwoColumnsOfAHead() {
        assertThat(columns("ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI")).containsExactly("ỦY BAN NHÂN DÂN",
                "CỘNG HÒA XÃ HỘI");
        assertThat(columns("Số:        /KH-UBND          Hà Trung, ngày     tháng     năm 2026"))
                .containsExactly("Số:        /KH-UBND", "Hà Trung, ngày     tháng     năm 2026");
        assertThat(columns("Một câu  có hai dấu cách.")).containsExactly("Một câu  có hai dấu cách.");
    }

    private static List<String> mended(String... lines) {
        return BrokenHeads.mended(Line.split(String.join("\n", lines))).stream().map(Line::text).toList();
    }

    private static List<String> columns(String line) {
        return BrokenHeads.columns(Line.split(line).getFirst()).map(Line::text).toList();
    }
}
