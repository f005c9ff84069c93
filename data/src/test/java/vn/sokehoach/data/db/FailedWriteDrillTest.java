package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.data.journal.StoreFolder;

/**
 * The disk is full, or fails, at each write of each act in turn: the store holds what it held before, or what the act was
 * to bring, and the latter wherever the person was told so.
 *
 * <p>Every third write in every build, all of them with {@code -Pdrills}.
 */
class FailedWriteDrillTest {

    private static final boolean ALL = Integer.getInteger("drill.damages", 14) > 100;
    private static int failed;

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private final Plan other = SmallPlan.plan();
    private final Step status = SmallPlan.status(plan, 77, SmallPlan.AT.plusSeconds(9));
    private Path whole;
    private Path backup;

    /** What a person does. */
    enum Act {
        STATUS {
            @Override
            void doneBy(OpenStore store, FailedWriteDrillTest test) throws Exception {
                store.apply(test.status);
            }
        },
        IMPORT {
            @Override
            void doneBy(OpenStore store, FailedWriteDrillTest test) throws Exception {
                store.copies().takeSnapshot();
                SmallPlan.takeInto(store, test.other);
            }
        },
        UNDO {
            @Override
            void doneBy(OpenStore store, FailedWriteDrillTest test) throws Exception {
                store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT.plusSeconds(9)));
            }
        },
        RESTORE {
            @Override
            void doneBy(OpenStore store, FailedWriteDrillTest test) throws Exception {
                store.copies().restore(test.backup);
            }
        },
        BACKUP {
            @Override
            void doneBy(OpenStore store, FailedWriteDrillTest test) throws Exception {
                store.copies().backUp(test.folder.resolve("carried.skh"));
            }
        },
        SNAPSHOT {
            @Override
            void doneBy(OpenStore store, FailedWriteDrillTest test) {
                store.copies().takeSnapshot();
            }
        };

        abstract void doneBy(OpenStore store, FailedWriteDrillTest test) throws Exception;
    }

    @BeforeEach
    void fill() throws Exception {
        whole = folder.resolve("whole");
        backup = folder.resolve("backup.skh");
        try (OpenStore store = OpenStore.open(whole, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
            store.copies().backUp(backup);
            store.apply(SmallPlan.status(plan, 20, SmallPlan.AT.plusSeconds(1)));
        }
        // Without its newest snapshot every act has one to take.
        for (Path snapshot : new StoreFolder(whole).within(whole.resolve("snapshots"))) {
            Files.delete(snapshot);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesWhatWasOrWhatWasToBe(Act act) throws Exception {
        String before = digest(Folders.copy(whole, folder.resolve("before")));
        Path done = Folders.copy(whole, folder.resolve("done"));
        try (OpenStore store = OpenStore.open(done, Duration.ZERO)) {
            act.doneBy(store, this);
        }
        String after = digest(done);
        boolean again = true;
        for (int write = 1; again; write += ALL ? 1 : 3) {
            again = failsAt(write, act, before, after);
        }
    }

    /** Lets the k-th write fail and looks at the store afterwards; false where the act has fewer writes. */
    private boolean failsAt(int write, Act act, String before, String after) throws Exception {
        Path place = folder.resolve("failing");
        Folders.delete(place);
        FullDisk disk = new FullDisk(Folders.copy(whole, place));
        boolean told = false;
        try (OpenStore store = OpenStore.open(disk, Duration.ZERO)) {
            disk.failsAt(write);
            act.doneBy(store, this);
            told = true;
        } catch (StoreException | IOException | CopyRefused failure) {
            assertThat(disk.hasFailed()).as(act + " fails by itself: " + failure).isTrue();
            assertThatItIsFull(act, failure);
        }
        boolean reached = disk.hasFailed();
        String found = digest(place);
        assertThat(found).as(act + ", write " + write).isIn(before, after);
        if (told) {
            assertThat(found).as(act + ", write " + write + ", acknowledged").isEqualTo(after);
        }
        failed += reached ? 1 : 0;
        return reached;
    }

    private static void assertThatItIsFull(Act act, Exception failure) {
        if (failure instanceof StoreException told && told.reason() == StoreException.Reason.NOT_WRITTEN) {
            assertThat(told.arguments()).as("what is told of " + act).startsWith("full");
        }
    }

    private static String digest(Path store) {
        try (OpenStore opened = OpenStore.open(store, Duration.ZERO)) {
            var report = opened.examination().examine();
            assertThat(report.findings()).isEmpty();
            return report.digest();
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf("%d writes failed, and every store was as before or as after the act%n", failed);
        assertThat(failed).isPositive();
    }
}
