package vn.sokehoach.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.data.reading.BlockDump;

class NotesTest {

    @Test
    void takesRaisedMarksOutAndLeavesUnits() {
        SourceDocument document =
                Reading.read("Giá tăng nhanh¹. Nhà ở 31 m² mỗi người, đất 5 km² và 2 m ² /hộ²; 10³ lần.\n\n"
                        + "¹ Theo số liệu quý I.\n\n² Không kể nhà tạm.\n");
        assertThat(BlockDump.printed(document))
                .containsExactly("Giá tăng nhanh. Nhà ở 31 m² mỗi người, đất 5 km² và 2 m ² /hộ; 10³ lần.");
        assertThat(BlockDump.notes(document)).containsExactly("1 Theo số liệu quý I.", "2 Không kể nhà tạm.");
    }

    @Test
    void takesBracketedMarksOutWhereANoteBearsThem() {
        SourceDocument document =
                Reading.read("Giá tăng nhanh [1]. Xem biểu [3].\n\nĐoạn sau.\n\n[1] Theo số liệu quý I.\n");
        assertThat(BlockDump.printed(document)).containsExactly("Giá tăng nhanh. Xem biểu [3].", "Đoạn sau.");
        assertThat(BlockDump.notes(document)).containsExactly("1 Theo số liệu quý I.");
    }

    @Test
    void keepsARaisedFigureThatNoNoteBears() {
        assertThat(Reading.printed("Phát triển nhanh³ và bền vững.")).containsExactly("Phát triển nhanh³ và bền vững.");
    }
}
