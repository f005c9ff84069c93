package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;

/**
 * The disk fails under the database's own file at each of its writes in turn, in a morning of work: every step that was
 * acknowledged is there afterwards, and at most one more.
 *
 * <p>Some of the writes in every build, all of them with {@code -Pdrills}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a folder there has no colon in its name")
class FailingDatabaseDrillTest {

    private static final boolean ALL = Integer.getInteger("drill.damages", 14) > 100;
    private static final int WRITES = ALL ? 60 : 12;
    private static final int STEPS = 6;
    /** So many that the database writes of its own before it is closed. */
    private static final int MANY = 600;

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        Path whole = folder.resolve("whole");
        try (OpenStore store = OpenStore.open(whole, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
        }
        int failed = 0;
        int acknowledged = 0;
        for (int write = 1; write <= WRITES; write += ALL ? 1 : 2) {
            Path place = Folders.copy(whole, folder.resolve("failing:" + write));
            int told;
            try (FailingDisk disk = FailingDisk.under(place, write)) {
                told = work(place);
                failed += disk.hasFailed() ? 1 : 0;
            }
            acknowledged += told;
            assertNothingLost(place, write, told);
            Folders.delete(place);
        }
        System.out.printf("the disk failed at %d writes of the database: %d steps acknowledged, all there%n", failed,
                acknowledged);
        assertThat(failed).isPositive();
    }

    @Test
    void aDatabaseThatIsBuiltAnewCountsOnlyWhereItReadsAsItWasWritten() throws Exception {
        Path whole = folder.resolve("whole");
        try (OpenStore store = OpenStore.open(whole, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
            for (int i = 1; i <= MANY; i++) {
                store.apply(SmallPlan.status(plan, i % 101, SmallPlan.AT.plusSeconds(i)));
            }
        }
        Files.delete(whole.resolve("store.mv.db"));
        boolean failed = true;
        int refused = 0;
        for (int write = 1; failed; write++) {
            Path place = Folders.copy(whole, folder.resolve("failing:" + write));
            try (FailingDisk disk = FailingDisk.under(place, write)) {
                refused += isRefusedOrWhole(place, write) ? 1 : 0;
                failed = disk.hasFailed();
            }
            assertNothingLost(place, write, MANY);
            Folders.delete(place);
        }
        assertThat(refused).isPositive();
    }

    private static boolean isRefusedOrWhole(Path place, int write) {
        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            assertThat(store.examination().examine().sequence()).as("write " + write).isEqualTo(1 + MANY);
            return false;
        } catch (StoreException refused) {
            return true;
        }
    }

    /** How many steps were acknowledged. */
    private int work(Path place) {
        int told = 0;
        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            for (int i = 1; i <= STEPS; i++) {
                store.apply(SmallPlan.status(plan, i, SmallPlan.AT.plusSeconds(i)));
                told = i;
                if (i == STEPS / 2) {
                    store.copies().takeSnapshot();
                }
            }
        } catch (StoreException | DataAccessException refused) {
            return told;
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
        return told;
    }

    private static void assertNothingLost(Path place, int write, int told) {
        try (OpenStore store = OpenStore.open(place, Duration.ZERO)) {
            var found = store.examination().examineWhole();
            assertThat(found.findings()).as("write " + write).isEmpty();
            assertThat(found.sequence() - 1 - told).as("write " + write + ", steps beyond those told")
                    .isBetween(0L, 1L);
        }
    }
}
