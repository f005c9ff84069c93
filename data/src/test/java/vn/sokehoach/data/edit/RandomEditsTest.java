package vn.sokehoach.data.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.edit.EditedPlan;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.PlanEditor;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.draft.PlanDraft;
import vn.sokehoach.core.reading.draft.PlanRecogniser;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.reading.SharedPlans;
import vn.sokehoach.data.reading.SniffingReader;

/** Whatever corrections a person makes in whatever order: the plan stays sound, and the way back leads to where it began. */
class RandomEditsTest {
    private static final AgencyCatalogue CATALOGUE = AgencyCatalogue.shipped();
    private static final String SMALL = """
            ỦY BAN NHÂN DÂN
            TỈNH HÀ TRUNG
            Số: 12/KH-UBND
            Hà Trung, ngày 18 tháng 01 năm 2026
            KẾ HOẠCH
            Phát triển vườn ươm năm 2026
            I. MỤC TIÊU
            Có cây giống cho mọi nhà.
            II. NHIỆM VỤ
            1. Chuẩn bị đất
            a) Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính chọn đất trước ngày 15/3.
            - Đo lại ruộng; vẽ bản đồ.
            - Đào mương, hoàn thành trong Quý II.
            b) Tổ làm vườn chủ trì trồng hàng rào.
            2. Ươm cây
            a) Sở Khoa học và Công nghệ chủ trì chọn giống.
            - Thử mười loại hạt.
            Cây mọc nhanh khi có nắng.
            III. TỔ CHỨC THỰC HIỆN
            1. Sở Tài chính cấp vốn.
            2. Sở Nội vụ theo dõi.
            """;

    @Property(tries = 25)
    void leaveASmallPlanSound(@ForAll long seed) throws Exception {
        correct(SMALL.getBytes(java.nio.charset.StandardCharsets.UTF_8), "plan.txt", new Random(seed), 25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "tra-vinh-2023-phu-luc.txt", "tra-vinh-2023-phu-luc-1.xlsx",
            "tra-vinh-2023-phu-luc-3.xls"})
    void leaveARealPlanSound(String name) throws Exception {
        assertThat(correct(SharedPlans.bytes(name), name, new Random(7), 40)).isGreaterThan(3);
    }

    private static int correct(byte[] content, String name, Random random, int tries) throws Exception {
        SourceFile file = new SourceFile(name, "0".repeat(64));
        SourceDocument document = new SniffingReader().read(file, content);
        PlanDraft draft = new PlanRecogniser(CATALOGUE).recognise(Map.of(file, document), List.of()).getFirst();
        Plan plan = draft.plan();
        int blocks = plan.reading().coverage().blocks();
        SoundPlan.check(plan, draft.documents(), blocks);
        EditedPlan edited =
                new EditedPlan(new PlanEditor(CATALOGUE, draft.documents()), plan, draft.agencies());
        RandomEdits edits = new RandomEdits(random);
        List<Plan> states = new ArrayList<>(List.of(plan));
        for (int i = 0; i < tries; i++) {
            if (edits.make(edited, 1) > 0) {
                SoundPlan.check(edited.plan(), draft.documents(), blocks);
                states.add(edited.plan());
            }
        }
        SoundPlan.check(edited.accepted(), draft.documents(), blocks);
        repeats(edited, new EditedPlan(new PlanEditor(CATALOGUE, draft.documents()), plan, draft.agencies()));
        goesBack(edited, states);
        return states.size() - 1;
    }

    /** The corrections as they are written to the disk say the same. */
    private static void repeats(EditedPlan edited, EditedPlan again) throws Exception {
        for (PlanEdit edit : edited.edits()) {
            again.apply(StepJson.read(StepJson.write(edit), PlanEdit.class));
        }
        assertThat(again.plan()).isEqualTo(edited.plan());
    }

    private static void goesBack(EditedPlan edited, List<Plan> states) {
        for (int i = states.size() - 1; i >= 0; i--) {
            assertThat(edited.plan()).isEqualTo(states.get(i));
            edited.undo();
        }
        assertThat(edited.canUndo()).isFalse();
        assertThat(edited.plan()).isEqualTo(edited.original());
    }
}
