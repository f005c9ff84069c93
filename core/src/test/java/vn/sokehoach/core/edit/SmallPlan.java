package vn.sokehoach.core.edit;

import java.util.List;
import java.util.Map;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.reading.Block;
import vn.sokehoach.core.reading.Lines;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.draft.PlanDraft;
import vn.sokehoach.core.reading.draft.PlanRecogniser;
import vn.sokehoach.core.source.SourceFile;

/** A small plan that is corrected in tests. */
final class SmallPlan {
    static final String TEXT = """
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
            a) Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Tài chính chọn đất trước ngày 15/3; Sở Y tế chủ trì dọn kho.
            - Đo lại ruộng; vẽ bản đồ.
            - Đào mương, hoàn thành trong Quý II.
            b) Sở Công Thương chủ trì trồng hàng rào.
            2. Ươm cây
            a) Sở Khoa học và Công nghệ chủ trì chọn giống.
            - Thử mười loại hạt.
            III. TỔ CHỨC THỰC HIỆN
            1. Sở Tài chính cấp vốn.
            2. Sở Nội vụ theo dõi.
            IV. ĐIỀU KHOẢN KHÁC
            Cây mọc nhanh khi có nắng.
            """;

    private final EditedPlan edited;

    private SmallPlan(EditedPlan edited) {
        this.edited = edited;
    }

    /** The plan of this text, its agencies those of the catalogue. */
    static SmallPlan of(String text) {
        return of(List.copyOf(Lines.of(text)));
    }

    static SmallPlan of(List<Block> blocks) {
        AgencyCatalogue catalogue = AgencyCatalogue.shipped();
        PlanDraft draft = new PlanRecogniser(catalogue)
                .recognise(Map.of(new SourceFile("plan.txt", "0"), new SourceDocument("plan.txt", blocks, List.of())),
                        List.of())
                .getFirst();
        return new SmallPlan(new EditedPlan(new PlanEditor(catalogue, draft.documents()), draft.plan(),
                draft.agencies()));
    }

    EditedPlan edited() {
        return edited;
    }

    Plan plan() {
        return edited.plan();
    }

    PlanTask task(int group, int place) {
        return plan().body().groups().get(group).tasks().get(place);
    }

    List<String> labels(int group) {
        return plan().body().groups().get(group).tasks().stream().map(PlanTask::label).toList();
    }

    List<String> items(int group, int place) {
        return task(group, place).items().stream().map(item -> item.content()).toList();
    }
}
