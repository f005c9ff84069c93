package vn.sokehoach.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sokehoach.core.compare.SketchedPlan.Group;
import vn.sokehoach.core.compare.SketchedPlan.Task;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.watch.WorkEnded;

/** Whoever compares two plans hears how many pieces are done, and can end there. */
class CountedPiecesTest {
    private Plan before;
    private Plan after;

    @BeforeEach
    void sketchPlans() {
        SketchedPlan sketch = new SketchedPlan();
        Group group = sketch.group("Việc của năm");
        group.tasks.addAll(List.of(new Task("Sở Xây dựng", "sơn lại biển báo trọng tải", 6),
                new Task("Sở Y tế", "mở thêm bốn trạm cấp cứu ở vùng xa", 9)));
        before = sketch.plan();
        group.tasks.forEach(task -> task.work += " và báo cáo kết quả");
        after = sketch.plan();
    }

    @Test
    void thePiecesOfBothAreCounted() {
        List<Long> counts = new ArrayList<>();
        List<Long> alls = new ArrayList<>();
        PlanComparison.of(before, after, (done, all) -> {
            counts.add(done);
            alls.add(all);
        });
        assertThat(counts).isSorted().contains(1L, 2L, 3L).endsWith(5L, 6L);
        assertThat(alls).containsOnly(6L);
    }

    @Test
    void itEndsWhereNobodyWantsItAnyMore() {
        for (long wanted : new long[] {2, 5}) {
            assertThatThrownBy(() -> PlanComparison.of(before, after, (done, _) -> {
                if (done == wanted) {
                    throw new WorkEnded();
                }
            })).isInstanceOf(WorkEnded.class);
        }
    }
}
