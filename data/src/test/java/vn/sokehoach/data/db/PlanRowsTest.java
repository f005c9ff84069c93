package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanRow;

class PlanRowsTest {
    @Test
    void a_row_tells_what_its_plan_tells_before_and_after_it_is_changed_and_undone(@TempDir Path folder)
            throws Exception {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            Plan first = SmallPlan.plan();
            Plan second = SmallPlan.plan();
            SmallPlan.takeInto(store, first);
            assertThat(store.plans().rows()).hasSize(1).allSatisfy(row -> assertTells(row, first));

            SmallPlan.takeInto(store, second);
            assertThat(store.plans().rows()).extracting(PlanRow::id).containsExactly(first.id(), second.id());

            PlanRow before = store.plans().rows().getFirst();
            Plan renamed = titled(first, "Một tên khác hẳn");
            Step step = Step.of(new StepLabel(StepLabel.Code.IMPORT_PLAN, List.of()), "Lan", SmallPlan.AT,
                    List.of(new Change.PlanImported(first, renamed)));
            store.apply(step);
            PlanRow after = store.plans().rows().getFirst();
            assertTells(after, renamed);
            assertThat(after.edition()).isNotEqualTo(before.edition());
            assertThat(store.plans().rows().getFirst()).isEqualTo(after);

            store.apply(step.reversed("Lan", SmallPlan.AT));
            assertTells(store.plans().rows().getFirst(), first);
        }
        try (OpenStore again = OpenStore.open(folder, Duration.ZERO)) {
            assertThat(again.plans().rows()).hasSize(2);
        }
    }

    @Test
    void the_steps_of_a_plan_are_those_that_touch_it(@TempDir Path folder) throws Exception {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            Plan first = SmallPlan.plan();
            Plan second = SmallPlan.plan();
            SmallPlan.takeInto(store, first);
            SmallPlan.takeInto(store, second);
            store.apply(SmallPlan.status(first, 40, SmallPlan.AT));

            assertThat(store.stepsOf(first.id())).extracting(step -> step.label().code())
                    .containsExactly(StepLabel.Code.IMPORT_PLAN, StepLabel.Code.RECORD_STATUS);
            assertThat(store.stepsOf(second.id())).hasSize(1);
        }
    }

    private static void assertTells(PlanRow row, Plan plan) {
        assertThat(row.id()).isEqualTo(plan.id());
        assertThat(row.year()).isEqualTo(plan.year());
        assertThat(row.heading()).isEqualTo(plan.heading());
        assertThat(row.tasks()).isEqualTo(plan.tasks().count());
        assertThat(row.indicators()).isEqualTo(plan.indicatorCount());
    }

    private static Plan titled(Plan plan, String title) {
        Heading head = plan.heading();
        return new Plan(plan.id(), plan.year(),
                new Heading(head.number(), head.issueDate(), head.place(), head.documentType(), title, head.issuer(),
                        head.signatory()),
                plan.body(), plan.appendices(), plan.citations(), plan.reading());
    }
}
