package vn.sokehoach.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.AppendixRow.Work;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.PrintedTable.Merge;

class TableEditsTest {
    private final SmallPlan work = SmallPlan.of(SmallTable.of("""
            PHỤ LỤC I
            PHÂN CÔNG NHIỆM VỤ NĂM 2026
            (Kèm theo Kế hoạch số 12/KH-UBND ngày 18 tháng 01 năm 2026)
            """, """
            STT | Nội dung công việc | Cơ quan chủ trì | Thời hạn
            I | Vườn ươm | |
            1. | Chọn đất/- Đo ruộng/+ Vẽ bản đồ | Sở Tài chính | Quý II
            2. | Mua giống; gieo hạt | ^ | Tháng 3
            3. | Dọn kho | ^ | Tháng 4
            | Quét sân | | Tháng 5
            II | Rừng | |
            4. | Trồng cây | Sở Y tế |
            """));
    private final SmallPlan indicators = SmallPlan.of(SmallTable.of("""
            PHỤ LỤC II
            CHỈ TIÊU NĂM 2026
            (Kèm theo Kế hoạch số 12/KH-UBND ngày 18 tháng 01 năm 2026)
            """, """
            TT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2026 | Cơ quan theo dõi
            I | Cây | | |
            1 | Cây giống | Cây | 1O0 | Sở Y tế
            2 | Cây thuốc | Cây | 20 | ^
            3 | Cây cảnh | Cây | 30 | ^
            """));

    private Appendix table() {
        return work.plan().appendices().getFirst();
    }

    /** The rows as printed, cells between bars. */
    private static List<String> rows(Appendix appendix) {
        return appendix.rows()
                .stream()
                .map(row -> row.level() + ": " + String.join(" | ", row.cells()).replace('\n', '/'))
                .toList();
    }

    @Test
    void isReadAsMeant() {
        assertThat(work.labels(0)).containsExactly("1", "2", "3");
        assertThat(work.items(0, 0)).containsExactly("Đo ruộng", "Vẽ bản đồ");
        assertThat(work.items(0, 2)).containsExactly("Quét sân");
        assertThat(table().table().merges()).containsExactly(new Merge(1, 2, 3, 1));
    }

    @Test
    void theCellFollowsTheWordsOfATaskAndOfItsItems() throws EditRefused {
        work.edited().apply(new PlanEdit.Reword(work.task(0, 0).id(), "Chọn đất tốt"));
        work.edited().apply(new PlanEdit.Reword(work.task(0, 0).items().getFirst().id(), "Đo kỹ ruộng"));
        work.edited().apply(new PlanEdit.Reword(work.plan().body().groups().get(1).id(), "Rừng và đồi"));
        work.edited().apply(new PlanEdit.Relabel(work.task(1, 0).id(), "5"));

        assertThat(rows(table())).containsExactly("0: I | Vườn ươm |  | ",
                "1: 1. | Chọn đất tốt/- Đo kỹ ruộng/+ Vẽ bản đồ | Sở Tài chính | Quý II",
                "1: 2. | Mua giống; gieo hạt |  | Tháng 3", "1: 3. | Dọn kho |  | Tháng 4",
                "2:  | Quét sân |  | Tháng 5",
                "0: II | Rừng và đồi |  | ", "1: 5. | Trồng cây | Sở Y tế | ");
        assertThat(((Work) table().rows().get(1).content()).content()).startsWith("Chọn đất tốt");
        assertThat(work.task(0, 0).assignment().lead()).extracting(AgencyMention::printed)
                .containsExactly("Sở Tài chính");
    }

    @Test
    void aSplitTaskMakesTwoRowsUnderTheSameMerge() throws EditRefused {
        work.edited().apply(new PlanEdit.Split(work.task(0, 1).id(), 10));

        assertThat(rows(table()).subList(1, 5)).containsExactly(
                "1: 1. | Chọn đất/- Đo ruộng/+ Vẽ bản đồ | Sở Tài chính | Quý II", "1: 2. | Mua giống; |  | Tháng 3",
                "1:  | gieo hạt |  | Tháng 3", "1: 3. | Dọn kho |  | Tháng 4");
        assertThat(table().table().merges()).containsExactly(new Merge(1, 2, 4, 1));
        assertThat(table().rows().get(3).id()).isEqualTo(work.task(0, 2).id());
        assertThat(work.task(0, 2).deadlines()).extracting(Deadline::text).containsExactly("Tháng 3");
    }

    @Test
    void aTaskThatMovesTakesItsRowAlongAndWhatTheMergeShowed() throws EditRefused {
        work.edited().apply(new PlanEdit.MoveInto(work.task(0, 0).id(), work.plan().body().groups().get(1).id(), 1));

        assertThat(rows(table())).containsExactly("0: I | Vườn ươm |  | ",
                "1: 2. | Mua giống; gieo hạt | Sở Tài chính | Tháng 3", "1: 3. | Dọn kho |  | Tháng 4",
                "2:  | Quét sân |  | Tháng 5", "0: II | Rừng |  | ", "1: 4. | Trồng cây | Sở Y tế | ",
                "1: 1. | Chọn đất/- Đo ruộng/+ Vẽ bản đồ | Sở Tài chính | Quý II");
        assertThat(table().table().merges()).containsExactly(new Merge(1, 2, 2, 1));
    }

    @Test
    void anAgencyAndADeadlineGoIntoTheirCellsOfThisRowAlone() throws EditRefused {
        work.edited().apply(new PlanEdit.Assign(work.task(0, 1).id(), AgencyRole.LEAD, "Sở Nội vụ"));
        work.edited().apply(new PlanEdit.SetDeadline(work.task(1, 0).id(), "Quý IV/2026"));

        assertThat(rows(table())).contains("1: 2. | Mua giống; gieo hạt | Sở Nội vụ | Tháng 3",
                "1: 3. | Dọn kho | Sở Tài chính | Tháng 4", "1: 4. | Trồng cây | Sở Y tế | Quý IV/2026");
        assertThat(table().table().merges()).isEmpty();
    }

    @Test
    void aTaskThatBecomesAGroupGetsAGroupRowAndBack() throws EditRefused {
        List<String> before = rows(table());
        UUID task = work.task(0, 1).id();

        work.edited().apply(new PlanEdit.ChangeRole(task, Role.GROUP));
        assertThat(rows(table())).contains("0: 2. | Mua giống; gieo hạt |  | ");
        assertThat(work.plan().body().groups()).extracting(group -> group.title())
                .containsExactly("Vườn ươm", "Mua giống; gieo hạt", "Rừng");
        work.edited().apply(new PlanEdit.ChangeRole(task, Role.TASK));
        assertThat(work.labels(0)).containsExactly("1", "2", "3");
        assertThat(rows(table())).hasSameSizeAs(before);
    }

    @Test
    void aTaskThatBecomesAnItemIsARowWithoutANumber() throws EditRefused {
        work.edited().apply(new PlanEdit.ChangeRole(work.task(0, 1).id(), Role.ITEM));

        assertThat(work.items(0, 0)).containsExactly("Đo ruộng", "Vẽ bản đồ", "Mua giống; gieo hạt");
        assertThat(rows(table())).contains("2:  | Mua giống; gieo hạt |  | Tháng 3");
    }

    @Test
    void aDroppedTaskTakesItsRowsAlong() throws EditRefused {
        int used = work.plan().reading().coverage().used();
        work.edited().apply(new PlanEdit.Drop(work.task(0, 2).id()));

        assertThat(rows(table())).hasSize(5);
        assertThat(table().table().merges()).containsExactly(new Merge(1, 2, 2, 1));
        assertThat(work.plan().reading().coverage().used()).isEqualTo(used - 5);
        work.edited().apply(new PlanEdit.Drop(table().id()));
        assertThat(work.plan().body().groups()).isEmpty();
        assertThat(work.plan().appendices()).isEmpty();
    }

    @Test
    void aCellSaysWhatItsTaskIs() throws EditRefused {
        AppendixRow row = table().rows().get(1);
        work.edited().apply(new PlanEdit.SetCell(row.id(), 1, "Chọn đất\n- Vẽ bản đồ\n- Xin phép"));
        work.edited().apply(new PlanEdit.SetCell(row.id(), 2, "Sở Xây dựng"));
        work.edited().apply(new PlanEdit.SetCell(row.id(), 3, "Quý III"));
        work.edited().apply(new PlanEdit.SetCell(row.id(), 0, "7."));
        work.edited().apply(new PlanEdit.SetCell(table().rows().getFirst().id(), 1, "Vườn"));

        assertThat(work.items(0, 0)).containsExactly("Vẽ bản đồ", "Xin phép");
        assertThat(work.labels(0)).containsExactly("7", "2", "3");
        assertThat(work.plan().body().groups().getFirst().title()).isEqualTo("Vườn");
        assertThat(work.task(0, 0).deadlines()).extracting(Deadline::text).containsExactly("Quý III");
        assertThat(work.plan().body().groups().getFirst().tasks()).allSatisfy(
                task -> assertThat(task.assignment().lead()).extracting(AgencyMention::printed)
                        .containsExactly("Sở Xây dựng"));
    }

    @Test
    void aTargetAndItsAgencyFollowTheirCells() throws EditRefused {
        EditedPlan edited = indicators.edited();
        assertThat(edited.problems()).extracting(problem -> problem.code().name())
                .contains("TARGET_UNPARSED");
        List<AppendixRow> rows = edited.plan().appendices().getFirst().rows();

        edited.apply(new PlanEdit.SetCell(rows.get(1).id(), 3, "100"));
        edited.apply(new PlanEdit.Assign(rows.get(2).id(), AgencyRole.LEAD, "Sở Tài chính"));
        edited.apply(new PlanEdit.SetCell(rows.get(1).id(), 4, "Sở Nội vụ"));

        assertThat(edited.problems()).extracting(problem -> problem.code().name())
                .doesNotContain("TARGET_UNPARSED");
        assertThat(edited.plan().appendices().getFirst().rows().subList(1, 4))
                .extracting(row -> ((Indicator) row.content()).agencies().getFirst().printed())
                .containsExactly("Sở Nội vụ", "Sở Tài chính", "Sở Y tế");
        assertThat(((Indicator) edited.plan().appendices().getFirst().rows().get(1).content()).targets()
                .getFirst()
                .target()
                .to()).isEqualByComparingTo("100");
        edited.apply(new PlanEdit.Drop(rows.get(1).id()));
        assertThat(edited.plan().indicatorCount()).isEqualTo(2);
    }
}
