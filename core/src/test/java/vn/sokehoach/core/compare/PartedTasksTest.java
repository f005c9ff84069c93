package vn.sokehoach.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.compare.Difference.Added;
import vn.sokehoach.core.compare.Difference.Dropped;
import vn.sokehoach.core.compare.Difference.Merged;
import vn.sokehoach.core.compare.Difference.Split;
import vn.sokehoach.core.compare.SketchedPlan.Group;
import vn.sokehoach.core.compare.SketchedPlan.Task;
import vn.sokehoach.core.plan.Plan;

/** Tasks of one year that went into one of the next, and one that became several. */
class PartedTasksTest {
    private final SketchedPlan sketch = new SketchedPlan();
    private final Task bridges = new Task("Sở Xây dựng",
            "kiểm tra mười hai cây cầu cũ trên đường liên xã, thay lan can đã gỉ và sơn lại biển báo trọng tải", 6);
    private final Task ferries = new Task("Sở Xây dựng",
            "đóng sáu chiếc phà sắt cho bến đò ngang sông và dạy bơi cho người lái phà", 9);
    private Plan apart;
    private Plan whole;

    @BeforeEach
    void sketchPlans() {
        Group group = sketch.group("Việc của năm");
        group.tasks.addAll(List.of(bridges, ferries,
                new Task("Sở Y tế", "mở thêm bốn trạm cấp cứu ở vùng xa trung tâm", 9)));
        apart = sketch.plan();
        group.tasks.remove(ferries);
        bridges.items.add("Đóng sáu chiếc phà sắt cho bến đò ngang sông và dạy bơi cho trẻ em ở bến");
        sketch.year = 2025;
        whole = sketch.plan();
    }

    @Test
    void aTaskThatWentIntoOneThatGoesOnWithAnotherWasMerged() {
        assertThat(PlanComparison.of(apart, whole).differences())
                .noneMatch(Dropped.class::isInstance)
                .filteredOn(Merged.class::isInstance)
                .singleElement()
                .satisfies(merged -> {
                    assertThat(merged.before().label()).isEqualTo("b");
                    assertThat(merged.after().label()).isEqualTo("a");
                });
    }

    @Test
    void aTaskThatCameOutOfOneThatGoesOnWasSplitOff() {
        assertThat(PlanComparison.of(whole, apart).differences())
                .noneMatch(Added.class::isInstance)
                .filteredOn(Split.class::isInstance)
                .singleElement()
                .satisfies(split -> {
                    assertThat(split.before().label()).isEqualTo("a");
                    assertThat(split.after().label()).isEqualTo("b");
                });
    }

    @Test
    void inTwoVersionsOfOneYearATaskThatIsGoneIsGone() {
        sketch.year = 2024;

        assertThat(PlanComparison.of(apart, sketch.plan()).differences()).noneMatch(Merged.class::isInstance)
                .anyMatch(Dropped.class::isInstance);
    }

    @Test
    void aTaskOfOtherWordsIsGone() {
        bridges.items.set(0, "Mua sáu chiếc xe cho tổ sơn và dạy nghề cho trẻ em ở bến");

        assertThat(PlanComparison.of(apart, sketch.plan()).differences()).noneMatch(Merged.class::isInstance)
                .anyMatch(Dropped.class::isInstance);
    }
}
