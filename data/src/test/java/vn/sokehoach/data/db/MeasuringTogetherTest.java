package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.indicator.Measurement.Kind;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.MeasureEdit;
import vn.sokehoach.core.usecase.MeasuringIndicators;

/** Several values are recorded as one step. */
class MeasuringTogetherTest {
    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();

    @Test
    void theStepCountsOnlyTheValuesThatChangeSomething() throws Exception {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            store.apply(SmallPlan.imported(plan));
            MeasuringIndicators measuring =
                    new MeasuringIndicators(store, Clock.fixed(SmallPlan.AT, ZoneOffset.UTC));
            measuring.recordTogether(plan.id(), List.of(edit("2024-Q1", "5,10")), "Lan");

            assertThat(measuring.recordTogether(plan.id(),
                    List.of(edit("2024-Q1", "5,10"), edit("2024-Q2", "6,00"), edit("2024-Q3", "")), "Lan")).isEmpty();

            assertThat(store.stepsOf(plan.id())).extracting(step -> step.label().parameters())
                    .filteredOn(words -> !words.contains("298/KH-UBND"))
                    .containsExactly(List.of("1"), List.of("1"));
        }
    }

    private MeasureEdit edit(String period, String value) {
        UUID indicator = plan.appendices().getFirst().rows().getFirst().id();
        return new MeasureEdit(indicator, Scope.PROVINCE, Kind.ACTUAL, period, value, null, "Lan");
    }
}
