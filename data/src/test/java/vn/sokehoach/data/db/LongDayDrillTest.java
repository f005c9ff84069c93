package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.store.StoreException;

/**
 * A day of work in a minute: acts of every kind in any order, the book closed, killed, read beside, backed up and restored
 * in between, the clock set back and forth; after each act the store holds what a model in memory holds: the plans, what was
 * recorded of those that the act touched, and now and then of all.
 *
 * <p>A short day in every build, eight hours' worth with {@code -Pdrills}: an act every three seconds, and then what takes the
 * whole book is done less often.
 */
class LongDayDrillTest {

    private static final boolean LONG = Integer.getInteger("drill.damages", 14) > 100;
    private static final int ACTS = LONG ? 9_600 : 120;
    /** From here on the hundred stands for acts on the whole book. */
    private static final int WHOLE = 89;

    @TempDir
    Path folder;

    private final Random random = new Random(ACTS);
    private final Map<String, Integer> done = new HashMap<>();
    private final Map<UUID, Plan> plans = new HashMap<>();
    private final Map<UUID, ProgressEntry> entries = new HashMap<>();
    private final Deque<Step> undoable = new ArrayDeque<>();
    private final Deque<Step> redoable = new ArrayDeque<>();
    private final Set<UUID> touched = new HashSet<>();
    private Instant now = SmallPlan.AT;
    private Path place;
    private OpenStore store;
    private int killed;

    private final Clock clock = new SetClock(() -> now);

    @BeforeEach
    void begin() throws Exception {
        place = folder.resolve("day");
        store = OpenStore.open(place, Duration.ZERO, clock);
        store.originals().keep(SmallPlan.ORIGINAL);
        takeIn();
    }

    @AfterEach
    void end() {
        store.close();
    }

    @Test
    void theStoreHoldsWhatTheModelHolds() throws Exception {
        for (int i = 0; i < ACTS; i++) {
            now = now.plusSeconds(random.nextInt(50) == 0 ? -random.nextInt(200_000) : random.nextInt(60));
            int drawn = random.nextInt(100);
            int what = LONG && drawn >= WHOLE && random.nextInt(4) > 0 ? 0 : drawn;
            String act = what < 60 ? "status"
                    : what < 72 ? "undo"
                            : what < 82 ? "redo"
                                    : what < 87 ? "edit"
                                            : what < WHOLE ? "import"
                                                    : what < 93 ? "reopen"
                                                            : what < 95 ? "kill"
                                                                    : what < 97 ? "beside"
                                                                            : what < 99 ? "snapshot" : "restore";
            touched.clear();
            doIt(act);
            done.merge(act, 1, Integer::sum);
            assertHoldsTheSame(act, !LONG || what >= WHOLE || i % 100 == 0 ? plans.keySet() : Set.copyOf(touched));
        }
        System.out.printf("%d acts of a day, each compared with a model: %s; %d steps%n", ACTS, done,
                store.examination().examineWhole().sequence());
        assertThat(store.examination().examineWhole().findings()).isEmpty();
    }

    private void doIt(String act) throws Exception {
        switch (act) {
            case "status" -> apply(status());
            case "undo" -> reverse(undoable, redoable);
            case "redo" -> reverse(redoable, undoable);
            case "edit" -> apply(edit(anyPlan()));
            case "import" -> takeIn();
            case "reopen" -> reopen();
            case "kill" -> killAndReopen();
            case "beside" -> assertReadBeside();
            case "snapshot" -> store.copies().takeSnapshotIfDue();
            default -> backUpWorkAndRestore();
        }
    }

    private Plan anyPlan() {
        return new ArrayList<>(plans.values()).get(random.nextInt(plans.size()));
    }

    private Step status() {
        return SmallPlan.status(anyPlan(), random.nextInt(101), now);
    }

    private Step edit(Plan plan) {
        Plan other = new Plan(plan.id(), 2000 + random.nextInt(100), plan.heading(), plan.body(), plan.appendices(),
                plan.citations(), plan.reading());
        return Step.of(new StepLabel(StepLabel.Code.EDIT_PLAN, List.of("298/KH-UBND")), "Lan", now,
                List.of(new Change.PlanImported(plan, other)));
    }

    private void takeIn() throws Exception {
        apply(SmallPlan.imported(SmallPlan.plan()));
    }

    private void apply(Step step) throws Exception {
        store.apply(step);
        follow(step);
        undoable.push(step);
        redoable.clear();
    }

    private void reverse(Deque<Step> from, Deque<Step> to) throws Exception {
        if (plans.size() > 1 || from == redoable || from.size() > 1) {
            Step last = from.poll();
            if (last != null) {
                Step reverse = last.reversed("Minh", now);
                store.apply(reverse);
                follow(reverse);
                to.push(reverse);
            }
        }
    }

    private void follow(Step step) {
        for (Change change : step.changes()) {
            if (change instanceof Change.PlanImported plan) {
                touched.add((plan.after() == null ? plan.before() : plan.after()).id());
                put(plans, plan.before() == null ? null : plan.before().id(), plan.after(),
                        plan.after() == null ? null : plan.after().id());
            } else if (change instanceof Change.ProgressRecorded entry) {
                touched.add((entry.after() == null ? entry.before() : entry.after()).subject().plan());
                put(entries, entry.before() == null ? null : entry.before().id(), entry.after(),
                        entry.after() == null ? null : entry.after().id());
            }
        }
    }

    private static <T> void put(Map<UUID, T> all, UUID before, T after, UUID id) {
        all.remove(before);
        if (after != null) {
            all.put(id, after);
        }
    }

    private void reopen() {
        String digest = digest();
        store.close();
        store = OpenStore.open(place, Duration.ZERO, clock);
        assertThat(digest()).isEqualTo(digest);
    }

    /** What lies on the disk at this moment is all that a killed process leaves. */
    private void killAndReopen() throws Exception {
        String digest = digest();
        Path left = Folders.copy(place, folder.resolve("left" + killed++));
        store.close();
        Folders.delete(place);
        place = left;
        store = OpenStore.open(place, Duration.ZERO, clock);
        assertThat(digest()).isEqualTo(digest);
    }

    private void assertReadBeside() {
        assertThatThrownBy(() -> OpenStore.open(place, Duration.ZERO, clock)).isInstanceOf(StoreException.class);
        try (ReadingBook beside = ReadingBook.of(place, clock).orElseThrow()) {
            assertThat(beside.examination().examine().digest()).isEqualTo(digest());
        }
    }

    private void backUpWorkAndRestore() throws Exception {
        Path backup = folder.resolve("day.skh");
        String digest = digest();
        store.copies().backUp(backup);
        store.apply(status());
        store.copies().restore(backup);
        java.nio.file.Files.delete(backup);
        assertThat(digest()).isEqualTo(digest);
    }

    private String digest() {
        return store.examination().examine().digest();
    }

    private void assertHoldsTheSame(String act, Set<UUID> looked) {
        assertThat(store.plans().all()).as(act).containsExactlyInAnyOrderElementsOf(plans.values());
        List<ProgressEntry> kept = new ArrayList<>();
        looked.forEach(plan -> kept.addAll(store.progress().ofPlan(plan)));
        assertThat(kept).as(act)
                .containsExactlyInAnyOrderElementsOf(entries.values()
                        .stream()
                        .filter(entry -> looked.contains(entry.subject().plan()))
                        .toList());
        assertThat(store.undoable().map(Step::id).orElse(null)).as(act)
                .isEqualTo(undoable.isEmpty() ? null : undoable.peek().id());
    }
}
