package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.indicator.Measurement.Kind;
import vn.sokehoach.core.indicator.Measurement.Measured;
import vn.sokehoach.core.indicator.Measurement.Origin;
import vn.sokehoach.core.indicator.Measurement.Subject;
import vn.sokehoach.core.indicator.TargetValue.Scope;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.data.db.OpeningReport.Code;
import vn.sokehoach.data.db.OpeningReport.Event;
import vn.sokehoach.data.journal.Seal;
import vn.sokehoach.data.journal.StoreFolder;

/** What was measured is kept by steps like everything else, and an older store takes it up. */
class MeasurementStoreTest {
    private static final String NEWER = "drop table measurement; drop table direction; drop table kit; "
            + "drop table receipt; drop table calendar; drop table holidays";

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private final UUID indicator = plan.appendices().getFirst().rows().getFirst().id();

    private OpenStore open() {
        return OpenStore.open(folder, Duration.ZERO);
    }

    @Test
    void measurementsAndDirectionsAreKeptUndoneAndRedoneOverRestarts() throws Exception {
        String before;
        String after;
        try (OpenStore store = open()) {
            store.apply(SmallPlan.imported(plan));
            before = digest(store);
            store.apply(measured("5,10"));
            store.apply(directed());
            after = digest(store);
        }
        try (OpenStore store = open()) {
            assertThat(store.indicators().ofPlan(plan.id())).extracting(each -> each.measured().number())
                    .containsExactly(new BigDecimal("5.10"));
            assertThat(store.indicators().directions(plan.id())).containsEntry(indicator, Direction.HIGHER);
            assertThat(store.stepsOf(plan.id())).hasSize(3);
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            assertThat(digest(store)).isEqualTo(before);
            assertThat(store.indicators().direction(indicator)).isEmpty();
            store.apply(store.redoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            store.apply(store.redoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            assertThat(digest(store)).isEqualTo(after).isNotEqualTo(before);
        }
    }

    @Test
    void aLostDatabaseIsBuiltFromTheJournalWithThem() throws Exception {
        String kept;
        try (OpenStore store = open()) {
            store.apply(SmallPlan.imported(plan));
            store.apply(measured("5,10"));
            store.apply(directed());
            kept = digest(store);
        }
        Files.delete(new StoreFolder(folder).database());

        try (OpenStore store = open()) {
            assertThat(digest(store)).isEqualTo(kept);
        }
    }

    @Test
    void aStoreOfTheFirstSchemaIsBuiltAnewBesideAndTakesThemUp() throws Exception {
        String kept;
        try (OpenStore store = open()) {
            store.apply(SmallPlan.imported(plan));
            store.apply(SmallPlan.status(plan, 40, SmallPlan.AT));
            kept = digest(store);
        }
        makeOld();

        try (OpenStore store = open()) {
            assertThat(digest(store)).isEqualTo(kept);
            assertThat(store.report().events()).extracting(Event::code).contains(Code.MIGRATED);
            store.apply(measured("6,19"));
        }
        try (OpenStore store = open()) {
            assertThat(store.report().events()).extracting(Event::code).doesNotContain(Code.MIGRATED);
            assertThat(store.indicators().ofPlan(plan.id())).hasSize(1);
        }
    }

    /** Takes away what a later schema added, and seals the store as that version would have. */
    private void makeOld() throws Exception {
        StoreFolder store = new StoreFolder(folder);
        try (Database database = Database.open(store.database())) {
            for (String statement : NEWER.split("; ")) {
                database.context().execute(statement);
            }
            database.commit();
        }
        Seal.set(store);
    }

    private Step measured(String printed) {
        Measurement taken = new Measurement(UUID.randomUUID(), new Subject(plan.id(), indicator, Scope.PROVINCE),
                Kind.CUMULATIVE, "2024-Q2", new Measured(printed, new BigDecimal(printed.replace(',', '.'))),
                new Origin(SmallPlan.AT, "Lan", "báo cáo quý"));
        return Step.of(new StepLabel(StepLabel.Code.MEASURE_INDICATOR, List.of("GRDP", printed)), "Lan",
                SmallPlan.AT, List.of(new Change.IndicatorMeasured(null, taken)));
    }

    private Step directed() {
        return Step.of(new StepLabel(StepLabel.Code.SET_DIRECTION, List.of("GRDP")), "Lan", SmallPlan.AT,
                List.of(new Change.DirectionSet(plan.id(), indicator, null, Direction.HIGHER)));
    }

    private static String digest(OpenStore store) {
        return store.examination().examine().digest();
    }
}
