package vn.sokehoach.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.Block.Shape;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.data.reading.BlockDump;

class MarkupTest {

    @Test
    void readsBoldOverLinesAndPartsGluedTitles() {
        SourceDocument document = Reading.read("""
                **ỦY BAN NHÂN DÂN
                TỈNH ĐỒNG TÂM**

                Phụ lục II**CHỈ TIÊU CỤ THỂ NĂM 2024***(Kèm theo Kế hoạch số 12/KH-UBND)*

                Các sở báo cáo **trước ngày 15** hằng tháng; diện tích 2*3 và hệ số 4 * 5.
                """);
        assertThat(BlockDump.printed(document)).containsExactly("ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG TÂM", "Phụ lục II",
                "CHỈ TIÊU CỤ THỂ NĂM 2024", "(Kèm theo Kế hoạch số 12/KH-UBND)",
                "Các sở báo cáo trước ngày 15 hằng tháng; diện tích 2*3 và hệ số 4 * 5.");
        assertThat(BlockDump.paragraphs(document)).extracting(paragraph -> paragraph.shape())
                .extracting(Shape::bold)
                .containsExactly(true, true, false, true, false, false);
        assertThat(BlockDump.paragraphs(document).get(4).shape().italic()).isTrue();
    }

    @Test
    void keepsStarsThatAreBullets() {
        assertThat(Reading.printed("**Nhiệm vụ**\n\n* Mở chợ\n* Sửa *ngay* cầu\n+ Làm đường")).containsExactly(
                "Nhiệm vụ",
                "* Mở chợ", "* Sửa ngay cầu", "+ Làm đường");
    }

    @Test
    void dropsHeadingSignsTagsAndEscapes() {
        assertThat(Reading.printed("## II. NHIỆM VỤ\n\nTỷ lệ \\>500 m<sup>2</sup> &amp; hơn<br>\n"))
                .containsExactly("II. NHIỆM VỤ", "Tỷ lệ >500 m² & hơn");
    }
}
