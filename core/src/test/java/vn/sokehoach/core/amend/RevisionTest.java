package vn.sokehoach.core.amend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Difference.Added;
import vn.sokehoach.core.compare.Difference.Dropped;
import vn.sokehoach.core.compare.Difference.HeadingChanged;
import vn.sokehoach.core.compare.Difference.Reassigned;
import vn.sokehoach.core.compare.Difference.TargetChanged;
import vn.sokehoach.core.compare.SketchedPlan;
import vn.sokehoach.core.compare.SketchedPlan.Row;
import vn.sokehoach.core.compare.SketchedPlan.Task;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.source.SourceFile;

class RevisionTest {
    private final SketchedPlan text = new SketchedPlan();
    private final SketchedPlan table = new SketchedPlan();
    private Plan plan;

    @BeforeEach
    void takeInATextAndATableOfItsOwnFile() {
        text.group("Việc trong năm").tasks.addAll(List.of(
                new Task("Sở Y tế", "sửa bốn trạm xá dột mái ở vùng cao", 3),
                new Task("Sở Xây dựng", "vạch lại các ngõ hẹp quanh bến xe", 6),
                new Task("Sở Nội vụ", "mở lớp tiếng Khơ-me cho cán bộ xã", 9)));
        table.file = "phu-luc.xlsx";
        table.rows.add(new Row("Số trạm xá được sửa", "4"));
        table.rows.add(new Row("Số ngõ được vạch lại", "30"));
        plan = Revision.of(text.plan(), table.plan()).after();
    }

    @Test
    void aTableThatComesLaterIsAddedAndTheTextIsNotTouched() {
        assertThat(plan.tasks()).hasSize(3);
        assertThat(plan.appendices()).hasSize(1);
        assertThat(plan.reading().files()).extracting(SourceFile::name).containsExactly("kh.txt", "phu-luc.xlsx");
    }

    @Test
    void aNewVersionOfTheTextLeavesTheTableOfAnotherFile() {
        text.groups.getFirst().tasks.remove(1);
        text.file = "kh-moi.txt";

        Revision revision = Revision.of(plan, text.plan());

        assertThat(revision.isAlike()).isTrue();
        assertThat(revision.differences()).singleElement().isInstanceOf(Dropped.class);
        assertThat(revision.after().appendices()).isEqualTo(plan.appendices());
        assertThat(revision.after().reading().files()).extracting(SourceFile::name)
                .containsExactly("phu-luc.xlsx", "kh-moi.txt");
    }

    @Test
    void aNewVersionOfTheTableReplacesTheTableAndDropsItsMissingRow() {
        table.rows.getFirst().target = "6";
        table.rows.removeLast();
        table.file = "phu-luc-moi.xlsx";

        Revision revision = Revision.of(plan, table.plan());

        assertThat(revision.differences()).hasSize(2)
                .hasAtLeastOneElementOfType(TargetChanged.class)
                .hasAtLeastOneElementOfType(Dropped.class);
        assertThat(revision.after().body()).isEqualTo(plan.body());
        assertThat(rows(revision.after())).containsExactly(rows(plan).getFirst());
        assertThat(revision.after().reading().files()).extracting(SourceFile::name)
                .containsExactly("kh.txt", "phu-luc-moi.xlsx");
    }

    @Test
    void aRejectedTargetAndARejectedRowStayInTheTable() {
        table.rows.getFirst().target = "6";
        table.rows.removeLast();
        Revision revision = Revision.of(plan, table.plan());

        Revision nothing = revision.without(Set.copyOf(revision.differences()));

        assertThat(nothing.differences()).isEmpty();
        assertThat(nothing.after().appendices().getFirst().rows()).extracting(AppendixRow::cells)
                .isEqualTo(plan.appendices().getFirst().rows().stream().map(AppendixRow::cells).toList());
        assertThat(nothing.after().appendices().getFirst().rows()).extracting(AppendixRow::content)
                .isEqualTo(plan.appendices().getFirst().rows().stream().map(AppendixRow::content).toList());
    }

    @Test
    void aRejectedNewLeadTakesTheSentenceBackWithIt() {
        text.groups.getFirst().tasks.getFirst().lead = "Ban Dân tộc";
        Revision revision = Revision.of(plan, text.plan());
        assertThat(revision.differences()).singleElement().isInstanceOf(Reassigned.class);

        PlanTask task = revision.without(Set.copyOf(revision.differences())).after().tasks().findFirst().orElseThrow();

        assertThat(task.content()).startsWith("Sở Y tế");
        assertThat(task.assignment()).isEqualTo(plan.tasks().findFirst().orElseThrow().assignment());
    }

    @Test
    void aRejectedNumberStays() {
        text.number = "45/KH-UBND";
        Revision revision = Revision.of(plan, text.plan());

        Set<Difference> number = Set.copyOf(revision.differences());
        assertThat(number).singleElement().isInstanceOf(HeadingChanged.class);
        assertThat(revision.without(number).after().heading()).isEqualTo(plan.heading());
    }

    @Test
    void aTextThatHasNothingInCommonIsNoVersionAndIsAddedBeside() {
        SketchedPlan other = new SketchedPlan();
        other.file = "khac.txt";
        other.group("Chuyện khác").tasks.add(new Task("Sở Công Thương", "đếm sạp hàng và ghe thuyền ngoài chợ nổi", 2));

        Revision revision = Revision.of(plan, other.plan());

        assertThat(revision.isAlike()).isFalse();
        assertThat(revision.differences()).hasSize(2).hasOnlyElementsOfType(Added.class);
        assertThat(revision.after().tasks()).hasSize(4);
    }

    private static List<UUID> rows(Plan plan) {
        return plan.appendices().getFirst().rows().stream().map(AppendixRow::id).toList();
    }
}
