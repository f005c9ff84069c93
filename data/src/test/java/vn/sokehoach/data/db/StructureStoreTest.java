package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.Change.GroupClosed;
import vn.sokehoach.core.change.Change.WorkCarried;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.structure.CarriedWork;
import vn.sokehoach.core.structure.ClosedGroup;
import vn.sokehoach.data.journal.StoreFolder;

/** Links over the years and closed groups are kept by steps like everything else. */
class StructureStoreTest {
    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private final CarriedWork carried =
            new CarriedWork(plan.id(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    private final ClosedGroup closed =
            new ClosedGroup(plan.id(), UUID.randomUUID(), LocalDate.of(2024, 6, 30), "Đã tổng kết");

    private OpenStore open() {
        return OpenStore.open(folder, Duration.ZERO);
    }

    private Step step() {
        return Step.of(new StepLabel(StepLabel.Code.EDIT_PLAN, List.of("x")), "Lan", SmallPlan.AT,
                List.of(new WorkCarried(null, carried), new GroupClosed(null, closed)));
    }

    private static String digest(OpenStore store) {
        return store.examination().examine().digest();
    }

    @Test
    void theyAreFoundFromBothEndsUndoneAndRedone() throws Exception {
        try (OpenStore store = open()) {
            store.apply(SmallPlan.imported(plan));
            String before = digest(store);
            store.apply(step());
            String after = digest(store);

            assertThat(store.structure().carriedInto(plan.id())).containsExactly(carried);
            assertThat(store.structure().origin(carried.work())).contains(carried);
            assertThat(store.structure().successors(carried.from())).containsExactly(carried);
            assertThat(store.structure().closedGroups(plan.id())).containsExactly(closed);
            assertThat(store.structure().closing(closed.group())).contains(closed);
            assertThat(store.stepsOf(plan.id())).hasSize(2);
            assertThat(store.stepsOf(carried.fromPlan())).hasSize(1);

            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            assertThat(digest(store)).isEqualTo(before).isNotEqualTo(after);
            assertThat(store.structure().origin(carried.work())).isEmpty();
            assertThat(store.structure().closing(closed.group())).isEmpty();
            store.apply(store.redoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            assertThat(digest(store)).isEqualTo(after);
        }
    }

    @Test
    void whatIsLinkedAlreadyIsNotLinkedOverIt() throws Exception {
        try (OpenStore store = open()) {
            store.apply(step());

            assertThatThrownBy(() -> store.apply(step())).isInstanceOf(StaleEdit.class);
        }
    }

    @Test
    void aLostDatabaseIsBuiltFromTheJournalWithThem() throws Exception {
        String kept;
        try (OpenStore store = open()) {
            store.apply(SmallPlan.imported(plan));
            store.apply(step());
            kept = digest(store);
        }
        Files.delete(new StoreFolder(folder).database());

        try (OpenStore store = open()) {
            assertThat(digest(store)).isEqualTo(kept);
            assertThat(store.structure().closedGroups(plan.id())).containsExactly(closed);
        }
    }
}
