package vn.sokehoach.data.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.lock.Stretching;

/**
 * A program that measures what a password costs: the same steps, starts and sizes in a locked and in a readable book, turn
 * by turn; medians.
 *
 * <p>Arguments: an empty folder, the number of plans, of rounds.
 */
final class LockCosts {

    private final Path open;
    private final Path locked;
    private final Plan plan = SmallPlan.plan();

    private LockCosts(Path folder) {
        this.open = folder.resolve("open");
        this.locked = folder.resolve("locked");
    }

    public static void main(String[] arguments) throws Exception {
        LockCosts costs = new LockCosts(Path.of(arguments[0]));
        costs.fill(Integer.parseInt(arguments[1]));
        costs.steps(Integer.parseInt(arguments[2]));
        costs.starts(Math.max(5, Integer.parseInt(arguments[2]) / 50));
        costs.derivation();
    }

    private void fill(int plans) throws Exception {
        try (OpenStore store = opened(open, null)) {
            SmallPlan.takeInto(store, plan);
            for (int i = 1; i < plans; i++) {
                SmallPlan.takeInto(store, SmallPlan.plan());
            }
        }
        Folders.copy(open, locked);
        try (OpenStore store = opened(locked, null)) {
            long start = System.nanoTime();
            store.lock().lock(LockTest.PASSWORD);
            System.out.printf("locking %d plans: %.0f ms%n", plans, (System.nanoTime() - start) / 1e6);
        }
        System.out.printf("size: readable %,d bytes, locked %,d bytes%n", size(open), size(locked));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private void steps(int rounds) throws Exception {
        List<Long> readable = new ArrayList<>();
        List<Long> encrypted = new ArrayList<>();
        try (OpenStore one = opened(open, null); OpenStore other = opened(locked, LockTest.PASSWORD)) {
            for (int i = 0; i < rounds; i++) {
                apply(one, i, readable);
                apply(other, i, encrypted);
            }
        }
        tell("step, acknowledged", readable, encrypted);
    }

    private void apply(OpenStore store, int i, List<Long> times) throws Exception {
        var step = SmallPlan.status(plan, i % 100, SmallPlan.AT.plusSeconds(i));
        long start = System.nanoTime();
        store.apply(step);
        times.add(System.nanoTime() - start);
    }

    private void starts(int rounds) {
        List<Long> readable = new ArrayList<>();
        List<Long> encrypted = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            start(open, null, readable);
            start(locked, LockTest.PASSWORD, encrypted);
        }
        tell("start, without the derivation", readable, encrypted);
    }

    private static void start(Path place, @Nullable BookKey key, List<Long> times) {
        long start = System.nanoTime();
        OpenStore store = opened(place, key);
        times.add(System.nanoTime() - start);
        store.close();
    }

    private void derivation() {
        System.out.printf("rounds that this machine takes half a second for: %,d%n",
                Stretching.calibrated().getAsInt());
    }

    /** Few rounds: what a password costs to derive is chosen, and told apart. */
    private static OpenStore opened(Path place, @Nullable BookKey key) {
        return OpenStore.open(new StoreFolder(place), Duration.ZERO, Clock.systemUTC(), key, () -> LockTest.ROUNDS);
    }

    private static void tell(String what, List<Long> readable, List<Long> encrypted) {
        System.out.printf("%-30s readable %8.3f ms, locked %8.3f ms: %.2f%n", what, median(readable) / 1e6,
                median(encrypted) / 1e6, median(encrypted) / median(readable));
    }

    private static double median(List<Long> times) {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
