package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.plan.Plan;

/**
 * The clock is set back and forth between any two acts, by seconds, days or years: steps, entries and what can be undone keep
 * the order of the acts, and a snapshot that is taken holds the last act and counts as the newest.
 *
 * <p>A short round in every build, thirty times as many acts with {@code -Pdrills}.
 */
class ClockDrillTest {

    private static final boolean LONG = Integer.getInteger("drill.damages", 14) > 100;
    private static final int ACTS = LONG ? 2_000 : 60;
    private static final int BETWEEN_OPENINGS = LONG ? 200 : 20;
    private static final long[] JUMPS = {1, 61, 3_600, 86_400, 40 * 86_400L, 9 * 365 * 86_400L};

    @TempDir
    Path folder;

    private final Random random = new Random(ACTS);
    private final Plan plan = SmallPlan.plan();
    private final List<UUID> taken = new ArrayList<>();
    private Instant now = SmallPlan.AT;
    private final Clock clock = new SetClock(() -> now);
    private int setBack;
    private int snapshots;
    private int openings;

    @Test
    void theOrderOfActsIsThatOfTheJournalWhateverTheClockSays() throws Exception {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO, clock)) {
            Step imported = SmallPlan.imported(plan);
            store.originals().keep(SmallPlan.ORIGINAL);
            store.apply(imported);
            taken.add(imported.id());
        }
        while (taken.size() <= ACTS) {
            workFor(BETWEEN_OPENINGS);
        }
        System.out.printf("%d acts, the clock set back before %d of them, %d snapshots, %d openings: all in order%n",
                ACTS, setBack, snapshots, openings);
        assertThat(setBack).isPositive();
        assertThat(snapshots).isPositive();
    }

    private void workFor(int acts) throws Exception {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO, clock)) {
            openings++;
            assertThat(store.report().events()).isEmpty();
            for (int i = 0; i < acts; i++) {
                jump();
                Step step = random.nextInt(4) == 0 ? reversed(store) : SmallPlan.status(plan, random.nextInt(101), now);
                store.apply(step);
                taken.add(step.id());
                assertThatItIsLast(store, step);
                if (random.nextInt(LONG ? 20 : 4) == 0) {
                    takeSnapshot(store);
                }
            }
            assertThat(store.all()).extracting(Step::id).containsExactlyElementsOf(taken);
            assertThat(store.examination().examine().findings()).isEmpty();
        }
    }

    private void jump() {
        long seconds = JUMPS[random.nextInt(JUMPS.length)];
        boolean back = random.nextBoolean();
        setBack += back ? 1 : 0;
        now = back ? now.minusSeconds(seconds) : now.plusSeconds(seconds);
    }

    /** Undoes the last act where there is more than the plan itself to undo. */
    private Step reversed(OpenStore store) {
        return store.undoable()
                .filter(step -> !step.id().equals(taken.getFirst()))
                .map(step -> step.reversed("Minh", now))
                .orElseGet(() -> SmallPlan.status(plan, random.nextInt(101), now));
    }

    private void assertThatItIsLast(OpenStore store, Step step) {
        if (step.reverses() == null) {
            assertThat(store.undoable().map(Step::id)).contains(step.id());
            assertThat(store.progress().ofPlan(plan.id()).getLast().origin().at()).isEqualTo(step.at());
        } else {
            assertThat(store.redoable().map(Step::id)).contains(step.id());
        }
    }

    /** One that is due holds the last act, and is the newest one there is, whatever the time in its name. */
    private void takeSnapshot(OpenStore store) {
        Optional<BookCopy> made = store.copies().takeSnapshotIfDue();
        snapshots += made.isPresent() ? 1 : 0;
        made.ifPresent(snapshot -> {
            assertThat(snapshot.steps()).isEqualTo(taken.size());
            assertThat(store.copies().snapshots().getFirst().file()).isEqualTo(snapshot.file());
        });
    }
}
