package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.usecase.RecordingStatus;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.StatusEdit.Reporter;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.Seal;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.StepTable;
import vn.sokehoach.data.kept.Tables;

/**
 * A program that measures what safety costs, turn by turn with the bare thing on the same disk; medians.
 *
 * <p>Arguments: an empty folder, the number of plans, of tasks in each, of rounds.
 */
final class StoreCosts {

    private final Path folder;
    private final int rounds;
    private final List<Plan> plans = new ArrayList<>();

    private StoreCosts(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    /** Something that is measured. */
    private interface Act {
        void done() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        StoreCosts costs = new StoreCosts(Path.of(arguments[0]), Integer.parseInt(arguments[3]));
        costs.fill(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        costs.steps();
        costs.starts();
    }

    private void fill(int count, int tasks) throws IOException, StaleEdit {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            for (int i = 0; i < count; i++) {
                Plan plan = withTasks(SmallPlan.plan(), tasks);
                plans.add(plan);
                SmallPlan.takeInto(store, plan);
            }
        }
    }

    private static Plan withTasks(Plan plan, int count) {
        TaskGroup group = plan.body().groups().getFirst();
        PlanTask one = group.tasks().getFirst();
        List<PlanTask> tasks = IntStream.range(0, count)
                .mapToObj(i -> new PlanTask(UUID.randomUUID(), String.valueOf(i), one.content() + ", lần " + i,
                        List.of(), one.assignment(), one.deadlines(), one.source()))
                .toList();
        TaskGroup all = new TaskGroup(group.id(), group.no(), group.title(), group.part(), tasks, group.source());
        return new Plan(plan.id(), plan.year(), plan.heading(),
                new Body(plan.body().parts(), List.of(all), plan.body().orders()), plan.appendices(), plan.citations(),
                plan.reading());
    }

    /** A status change until it is acknowledged, against an append of the same bytes that is forced to the disk. */
    private void steps() throws Exception {
        Plan plan = plans.getFirst();
        List<UUID> tasks = plan.tasks().map(PlanTask::id).toList();
        List<Long> bare = new ArrayList<>();
        List<Long> steps = new ArrayList<>();
        List<Long> acts = new ArrayList<>();
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO);
                FileChannel file = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            RecordingStatus recording = new RecordingStatus(store, Clock.systemUTC());
            for (int i = 0; i < rounds; i++) {
                Step step = SmallPlan.status(plan, i % 100, SmallPlan.AT.plusSeconds(i));
                // A line of the journal has a number and a checksum beside the step.
                byte[] bytes = new byte[StepJson.write(step).getBytes(StandardCharsets.UTF_8).length
                        + 96];
                // Each time something else than before, so that there is something to record.
                int percent = (i + 1 + i / tasks.size()) % 100;
                UUID task = tasks.get(i % tasks.size());
                List<Runnable> turns = List.of(() -> bare.add(nanos(() -> {
                    file.write(ByteBuffer.wrap(bytes));
                    file.force(true);
                })), () -> steps.add(nanos(() -> store.apply(step))),
                        () -> acts.add(nanos(() -> record(recording, task, percent))));
                // What comes behind which changes with each round: a disk remembers what it has just done.
                for (int turn = 0; turn < turns.size(); turn++) {
                    turns.get((turn + i) % turns.size()).run();
                }
            }
        }
        System.out.printf("the first status took %.3f ms, in a program that had just been started%n",
                acts.getFirst() / 1e6);
        tell("append and fsync", bare, bare);
        tell("step, acknowledged", steps, bare);
        tell("status by its use case", acts, bare);
    }

    private static void record(RecordingStatus recording, UUID task, int percent) throws Refused, StaleEdit {
        recording.record(new StatusEdit(task, TaskStatus.IN_PROGRESS, percent, Remarks.NONE, null,
                new Reporter("Lan", null, null)));
    }

    /** A start, against one that believes whatever the database file says. */
    private void starts() throws Exception {
        List<Long> bare = new ArrayList<>();
        List<Long> verified = new ArrayList<>();
        StoreFolder place = new StoreFolder(folder);
        for (int i = 0; i < Math.max(5, rounds / 100); i++) {
            Database[] database = new Database[1];
            bare.add(nanos(() -> database[0] = openUnverified(place)));
            database[0].close();
            Seal.set(place, Journal.continuing(place, Journal.read(place)));
            OpenStore[] store = new OpenStore[1];
            verified.add(nanos(() -> {
                store[0] = OpenStore.open(folder, Duration.ZERO);
                store[0].plans().all();
            }));
            store[0].close();
        }
        System.out.printf("database %,d bytes, journal %,d bytes%n", Files.size(place.database()),
                Files.size(folder.resolve("journal/steps.jsonl")));
        tell("start without verification", bare, bare);
        tell("start", verified, bare);
    }

    private static Database openUnverified(StoreFolder place) throws SQLException {
        Database database = Database.open(place.database());
        new StepTable(database.context()).last();
        new Tables(database::context).plans().all();
        return database;
    }

    private static long nanos(Act act) {
        long start = System.nanoTime();
        try {
            act.done();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        return System.nanoTime() - start;
    }

    private static void tell(String what, List<Long> times, List<Long> bare) {
        System.out.printf("%-28s %9.3f ms   %.2f%n", what, median(times) / 1e6, median(times) / median(bare));
    }

    private static double median(List<Long> times) {
        // The first half warms the machine up.
        List<Long> sorted = new ArrayList<>(times.subList(times.size() / 2, times.size()));
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
