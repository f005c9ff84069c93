package vn.sokehoach.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sokehoach.core.reading.Block.Paragraph;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.data.reading.BlockDump;

/** However lines of every kind follow one another, no letter is lost, doubled or moved, and numbers have no gaps. */
class NothingLostTest {
    private static final String[] LINES = {"", "", " ", "                          ", "_______", "KẾ HOẠCH",
            "I. MỤC TIÊU", "1. Đoạn có số",
            "a)Sở Tài chính chủ trì: ",
            "- Mở chợ phiên ở các huyện miền núi trước mùa mưa năm nay và vận động hợp tác xã ",
            " - Sửa cầu.", "tham gia cùng các hộ dân trong vùng và báo cáo kết quả hằng quý cho cơ quan chủ trì, để ",
            "Thực hiện Nghị quyết số 24-", "NQ/TW ngày 7 tháng 10", "/KH-UBND của tỉnh", "1Quyết định của tỉnh",
            "¹ Ghi chú", "[1] Ghi chú",
            "Đoạn có dấu¹ và [1] ở giữa.", "2", "3", "- 4 -", "TT\tChỉ tiêu\tĐơn vị", "1\tHộ nghèo\t%",
            "\t- Vùng núi\t", "I\tNhóm\t\t",
            "\tSTT", "\tNội dung", "\t", "\t1.", "Chi cục Hải quan", "| STT | Việc | Cơ quan |", "|---|---|---|",
            "| 1 | Mở chợ", "phiên | Sở |",
            "**ĐẬM", "hết đậm**", "Phụ lục II**TIÊU ĐỀ LỚN***(Kèm theo)*", "* mục * sao *", "a<br>b", "Số: 12\tNgày 5",
            "trang\fmới", "1.\tNhãn"};

    @Property(tries = 1500)
    void keepsEveryLetterInItsPlace(@ForAll("texts") String text) {
        SourceDocument document = Reading.read("Kế hoạch\n" + text);
        List<Paragraph> paragraphs = BlockDump.paragraphs(document);
        String read = paragraphs.stream().map(Paragraph::text).collect(Collectors.joining());
        assertThat(letters(read)).isEqualTo(letters("Kế hoạch\n" + text.replace("<br>", "")));
        List<Integer> numbers = paragraphs.stream().map(paragraph -> paragraph.source().block()).distinct().toList();
        assertThat(numbers).isSorted().last().isEqualTo(numbers.size());
        assertThat(paragraphs).noneMatch(paragraph -> paragraph.text().isBlank() || paragraph.text().contains("  ")
                || paragraph.text().contains("\n"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(LINES).list().ofMaxSize(25).map(lines -> String.join("\n", lines));
    }

    private static String letters(String text) {
        return text.replaceAll("\\P{L}", "");
    }
}
