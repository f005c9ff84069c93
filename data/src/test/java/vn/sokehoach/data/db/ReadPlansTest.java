package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;

/** A plan that was read once is held, and what is held is what stands. */
class ReadPlansTest {

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private final UUID task = plan.tasks().findFirst().orElseThrow().id();
    private final Plan later = new Plan(plan.id(), 2025, plan.heading(), plan.body(), plan.appendices(),
            plan.citations(), plan.reading());
    private FailingFolder disk;
    private OpenStore store;

    @BeforeEach
    void takePlanIn() throws Exception {
        disk = new FailingFolder(folder.resolve("store"));
        store = OpenStore.open(disk, Duration.ZERO);
        SmallPlan.takeInto(store, plan);
        assertHolds(plan);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void isReadOnceWhileNothingWritesIt() throws Exception {
        Plan first = store.plans().find(plan.id()).orElseThrow();
        store.apply(SmallPlan.status(plan, 10, SmallPlan.AT.plusSeconds(1)));

        assertThat(store.plans().holding(task).orElseThrow()).isSameAs(first);
        assertThat(store.plans().all()).singleElement().isSameAs(first);
    }

    @Test
    void followsEachWriteAndItsUndoing() throws Exception {
        store.apply(step(plan, later));
        assertHolds(later);

        store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT.plusSeconds(2)));
        assertHolds(plan);

        store.apply(step(plan, null));
        assertThat(store.plans().find(plan.id())).isEmpty();
        assertThat(store.plans().all()).isEmpty();
    }

    @Test
    void staysWhereAWriteIsRefusedOrFails() {
        assertThatThrownBy(() -> store.apply(step(later, null))).isInstanceOf(StaleEdit.class);
        assertHolds(plan);

        disk.fails = true;
        assertThatThrownBy(() -> store.apply(step(plan, later))).isInstanceOf(StoreException.class);
        assertHolds(plan);
    }

    @Test
    void followsADatabaseThatIsBuiltAnew() throws Exception {
        disk.breaksDatabase = true;
        store.apply(step(plan, later));

        assertHolds(later);
    }

    @Test
    void followsARestore() throws Exception {
        Path backup = folder.resolve("backup.skh");
        store.copies().backUp(backup);
        store.apply(step(plan, later));
        assertHolds(later);

        store.copies().restore(backup);

        assertHolds(plan);
    }

    private void assertHolds(Plan expected) {
        assertThat(store.plans().find(plan.id())).contains(expected);
        assertThat(store.plans().holding(task)).contains(expected);
        assertThat(store.plans().all()).containsExactly(expected);
    }

    private static Step step(Plan before, Plan after) {
        return Step.of(new StepLabel(StepLabel.Code.IMPORT_PLAN, List.of("298/KH-UBND")), "Lan",
                SmallPlan.AT.plusSeconds(1), List.of(new Change.PlanImported(before, after)));
    }
}
