package vn.sokehoach.data.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.StepLabel.Code;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.indicator.Measurement.Kind;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.overview.MeasuredIndicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.MeasureEdit;
import vn.sokehoach.core.usecase.MeasuringIndicators;
import vn.sokehoach.core.usecase.editing.Restructured;
import vn.sokehoach.data.db.OpenStore;
import vn.sokehoach.data.journal.StoreFolder;

/** Rows of indicators by hand are steps: each leads back, and the journal alone has them all. */
class AddedRowsTest {
    @TempDir
    Path folder;

    private static PlanEdit.AddRow row(UUID id, String name) {
        return new PlanEdit.AddRow(id, null, 1, List.of("", name, "ha", "> 30", "Sở Tài chính"));
    }

    @Test
    void eachIsOneStepBackAndWhatWasMeasuredComesAgain() throws Exception {
        try (KeptPlan kept = KeptPlan.in(folder)) {
            UUID pond = UUID.randomUUID();
            String before = kept.digest();
            Restructured made = kept.edit(row(pond, "Diện tích ao"));
            assertThat(made.name().code()).isEqualTo(Code.ADD_PART);
            assertThat(made.name().parameters()).containsExactly("ROW", "1");
            kept.undo();
            assertThat(kept.digest()).isEqualTo(before);
            assertThat(kept.plan().appendices()).isEmpty();

            kept.edit(row(pond, "Diện tích ao"));
            MeasuringIndicators measuring = new MeasuringIndicators(kept.book, kept.clock);
            measuring.record(new MeasureEdit(pond, Scope.PROVINCE, Kind.ACTUAL, "2026", "35", null, "Lan"));
            String measured = kept.digest();
            Plan plan = kept.plan();

            Restructured gone = kept.edit(new PlanEdit.Drop(pond));
            assertThat(gone.gone().measured()).isEqualTo(1);
            assertThat(measuring.indicators(kept.plan())).isEmpty();

            kept.undo();
            assertThat(kept.digest()).isEqualTo(measured);
            assertThat(kept.plan()).isEqualTo(plan);
            assertThat(measuring.indicators(plan)).singleElement()
                    .extracting(MeasuredIndicator::measurements)
                    .satisfies(all -> assertThat(all).hasSize(1));
        }
    }

    @Test
    void aLostDatabaseIsBuiltFromTheJournalWithTheRows() throws Exception {
        String kept;
        UUID plan;
        try (KeptPlan book = KeptPlan.in(folder)) {
            UUID group = UUID.randomUUID();
            book.edit(new PlanEdit.AddRow(group, null, 0, List.of("", "Đất")));
            UUID pond = UUID.randomUUID();
            book.edit(row(pond, "Diện tích ao"));
            book.edit(new PlanEdit.SetCell(pond, 3, "25,5"));
            book.edit(row(UUID.randomUUID(), "Diện tích hồ"));
            book.edit(new PlanEdit.Drop(group));
            kept = book.digest();
            plan = book.id();
        }
        Files.delete(new StoreFolder(folder).database());

        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            assertThat(store.examination().examine().digest()).isEqualTo(kept);
            assertThat(store.plans().find(plan).orElseThrow().appendices().getFirst().rows())
                    .extracting(row -> row.no() + " " + row.cells().get(1) + " " + row.cells().get(3))
                    .containsExactly("1 Diện tích ao 25,5", "2 Diện tích hồ > 30");
        }
    }
}
