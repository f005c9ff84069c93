package vn.sokehoach.data.db;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.plan.Body;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.RecordingStatus;
import vn.sokehoach.core.usecase.Refused;
import vn.sokehoach.core.usecase.StatusEdit;
import vn.sokehoach.core.usecase.StatusEdit.Reporter;
import vn.sokehoach.core.usecase.practice.PractisingStatus;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.Seal;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.StepTable;
import vn.sokehoach.data.kept.Tables;

/**
 * A program that measures what safety costs, turn by turn with the bare thing on the same disk; medians.
 *
 * <p>Arguments: an empty folder, the number of plans, of tasks in each, of rounds; "practised" where the program practises
 * before, as the window does when it has opened a book.
 */
final class StoreCosts {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Until which round a program is cold, warming up, warm. */
    private static final int[] WARMING = {10, 50, 200, 1_000, 3_000};

    private final Path folder;
    private final int rounds;
    private final boolean practised;
    private final List<Plan> plans = new ArrayList<>();

    private StoreCosts(Path folder, int rounds, boolean practised) {
        this.folder = folder;
        this.rounds = rounds;
        this.practised = practised;
    }

    /** Something that is measured. */
    private interface Act {
        void done() throws Exception;
    }

    /** What an act took: time on the wall and of the processor, in the thread that did it. */
    private record Cost(long nanos, long processor) {
        static Cost of(Act act) {
            long worked = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            try {
                act.done();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
            return new Cost(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - worked);
        }
    }

    public static void main(String[] arguments) throws Exception {
        StoreCosts costs = new StoreCosts(Path.of(arguments[0]), Integer.parseInt(arguments[3]), arguments.length > 4);
        costs.fill(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        if (costs.practised) {
            tell("practice", List.of(Cost.of(StoreCosts::practise)));
        }
        costs.steps();
        costs.starts();
    }

    private static void practise() throws Refused, StaleEdit {
        try (PlanBook book = PracticeBook.begun()) {
            new PractisingStatus(book, Clock.systemUTC()).practise();
        }
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
        List<Cost> bare = new ArrayList<>();
        List<Cost> steps = new ArrayList<>();
        List<Cost> acts = new ArrayList<>();
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO);
                FileChannel file = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND)) {
            // A window has read the plan that it shows.
            store.plans().all();
            if (practised) {
                store.makeReady();
            }
            RecordingStatus recording = new RecordingStatus(store, Clock.systemUTC());
            for (int i = 0; i < rounds; i++) {
                Step step = SmallPlan.status(plan, i % 100, SmallPlan.AT.plusSeconds(i));
                // A line of the journal has a number and a checksum beside the step.
                byte[] bytes = new byte[StepJson.write(step).getBytes(StandardCharsets.UTF_8).length
                        + 96];
                // Each time something else than before, so that there is something to record.
                int percent = (i + 1 + i / tasks.size()) % 100;
                UUID task = tasks.get(i % tasks.size());
                List<Runnable> turns = List.of(() -> bare.add(Cost.of(() -> {
                    file.write(ByteBuffer.wrap(bytes));
                    file.force(true);
                })), () -> steps.add(Cost.of(() -> store.apply(step))),
                        () -> acts.add(Cost.of(() -> record(recording, task, percent))));
                // What comes behind which changes with each round: a disk remembers what it has just done.
                for (int turn = 0; turn < turns.size(); turn++) {
                    turns.get((turn + i) % turns.size()).run();
                }
            }
        }
        System.out.printf("the first status took %.3f ms%n", acts.getFirst().nanos() / 1e6);
        int from = 1;
        for (int until : WARMING) {
            if (until <= rounds) {
                System.out.printf("rounds %,d to %,d%n", from + 1, until);
                tell("append and fsync", bare.subList(from, until));
                tell("step, acknowledged", steps.subList(from, until), bare.subList(from, until));
                tell("status by its use case", acts.subList(from, until), bare.subList(from, until));
                from = until;
            }
        }
    }

    private static void record(RecordingStatus recording, UUID task, int percent) throws Refused, StaleEdit {
        recording.record(new StatusEdit(task, TaskStatus.IN_PROGRESS, percent, Remarks.NONE, null,
                new Reporter("Lan", null, null)));
    }

    /** A start, against one that believes whatever the database file says. */
    private void starts() throws Exception {
        List<Cost> bare = new ArrayList<>();
        List<Cost> verified = new ArrayList<>();
        StoreFolder place = new StoreFolder(folder);
        for (int i = 0; i < Math.max(5, rounds / 100); i++) {
            Database[] database = new Database[1];
            bare.add(Cost.of(() -> database[0] = openUnverified(place)));
            database[0].close();
            Seal.set(place, Journal.continuing(place, Journal.read(place)));
            OpenStore[] store = new OpenStore[1];
            verified.add(Cost.of(() -> {
                store[0] = OpenStore.open(folder, Duration.ZERO);
                store[0].plans().all();
            }));
            store[0].close();
        }
        System.out.printf("database %,d bytes, journal %,d bytes%n", Files.size(place.database()),
                Files.size(folder.resolve("journal/steps.jsonl")));
        int cold = bare.size() / 2;
        tell("start without verification", bare.subList(cold, bare.size()));
        tell("start", verified.subList(cold, bare.size()), bare.subList(cold, bare.size()));
    }

    private static Database openUnverified(StoreFolder place) throws SQLException {
        Database database = Database.open(place.database());
        new StepTable(database.context()).last();
        new Tables(database::context).plans().all();
        return database;
    }

    private static void tell(String what, List<Cost> costs, List<Cost> bare) {
        System.out.printf("%-28s %9.3f ms   %.2f   (processor %.3f ms)%n", what, median(costs, Cost::nanos) / 1e6,
                median(costs, Cost::nanos) / median(bare, Cost::nanos), median(costs, Cost::processor) / 1e6);
    }

    private static void tell(String what, List<Cost> costs) {
        tell(what, costs, costs);
    }

    private static double median(List<Cost> costs, ToLongFunction<Cost> what) {
        long[] sorted = costs.stream().mapToLong(what).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
