package vn.sokehoach.core.reading.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Lines;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.source.DraftProblem.Code;
import vn.sokehoach.core.source.SourceFile;

class PlanRecogniserTest {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            TỈNH HÀ TRUNG
            Số: 7/KH-UBND
            Hà Trung, ngày 02 tháng 02 năm 2026
            KẾ HOẠCH
            Phát triển vườn ươm
            """;

    @Test
    void readsTheTasksOfAnAppendixThatIsAText() {
        Plan plan = plan(HEAD + """
                I. NHIỆM VỤ
                Việc cụ thể nêu tại Phụ lục kèm theo.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Trần Văn Bé
                Phụ lục II
                VIỆC CỦA CÁC SỞ
                (Kèm theo Kế hoạch số 7/KH-UBND)
                1. Sở Công Thương
                a) Mở chợ cây giống.
                2. Công an tỉnh
                Giữ trật tự ở chợ.
                """);
        assertThat(plan.body().groups()).extracting(group -> group.part() + ": " + group.title())
                .containsExactly("Phụ lục II: Sở Công Thương", "Phụ lục II: Công an tỉnh");
        assertThat(plan.reading().coverage().unread()).isZero();
    }

    @Test
    void tellsWhatNobodyCanPlace() {
        Plan plan = plan(HEAD + """
                I. NHIỆM VỤ
                1. Sở Y tế chủ trì trồng cây thuốc.
                2. Sở Xây dựng chủ trì làm nhà lưới.
                II. ĐIỀU KHOẢN KHÁC
                Cây mọc nhanh khi có nắng.
                III. TỔ CHỨC THỰC HIỆN
                1. Sở Nội vụ theo dõi.
                """);
        assertThat(plan.reading().problems()).filteredOn(problem -> problem.code() == Code.UNREAD)
                .singleElement()
                .extracting(problem -> problem.arguments().getFirst())
                .isEqualTo("Cây mọc nhanh khi có nắng.");
    }

    private static Plan plan(String text) {
        SourceFile file = new SourceFile("plan.txt", "0");
        SourceDocument document = new SourceDocument(file.name(), List.<Block>copyOf(Lines.of(text)), List.of());
        return new PlanRecogniser(AgencyCatalogue.shipped()).recognise(Map.of(file, document), List.of())
                .getFirst()
                .plan();
    }
}
