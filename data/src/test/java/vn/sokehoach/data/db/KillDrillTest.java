package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokehoach.core.store.StoreExamination;
import vn.sokehoach.data.db.KilledWriter.Moment;

/**
 * A process that records steps is killed: every step it acknowledged is there, whole, and at most one more.
 *
 * <p>Some kills in every build; {@code -Pdrills} makes it {@code drill.kills} of them and prints the figures.
 */
class KillDrillTest {

    private static final int KILLS = Integer.getInteger("drill.kills", 3);
    private static final int MANY = 10;
    private static int killed;
    private static int acknowledged;
    private static int kept;

    @TempDir
    static Path empty;
    @TempDir
    Path folder;

    @BeforeAll
    static void makeEmptyStore() {
        OpenStore.open(empty, Duration.ZERO).close();
    }

    static List<Integer> seeds() {
        return new Random(KILLS).ints(KILLS, 0, Integer.MAX_VALUE).boxed().toList();
    }

    @ParameterizedTest
    @EnumSource(value = Moment.class, mode = EnumSource.Mode.EXCLUDE, names = "FROM_OUTSIDE")
    void diesInEveryMomentOfAStep(Moment moment) throws Exception {
        copyEmptyStore();
        Process writer = writer(moment, 17);
        List<String> lines = linesOf(writer, Integer.MAX_VALUE);

        assertThat(writer.waitFor()).isEqualTo(137);
        assertThat(lines).hasSize(16);
        assertNothingLost(lines);
    }

    /** The journal has no line yet, or only one: in every build the two moments that differ in this. */
    static List<Moment> firstMoments() {
        return KILLS < MANY ? List.of(Moment.HALF_WRITTEN, Moment.FORCED)
                : List.of(Moment.HALF_WRITTEN, Moment.WRITTEN, Moment.FORCED, Moment.COMMITTED);
    }

    @ParameterizedTest
    @MethodSource("firstMoments")
    void diesInTheVeryFirstStep(Moment moment) throws Exception {
        List<String> lines = linesOf(writer(moment, 1), Integer.MAX_VALUE);

        assertThat(lines).isEmpty();
        assertNothingLost(lines);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isKilledAtAnyMoment(int seed) throws Exception {
        copyEmptyStore();
        Random random = new Random(seed);
        Process writer = writer(Moment.FROM_OUTSIDE, 0);
        List<String> lines = linesOf(writer, random.nextInt(60));
        // A kill a little after the last acknowledgement falls anywhere in the next steps.
        busyNanos(random.nextInt(8_000_000));
        writer.toHandle().destroyForcibly();
        lines.addAll(linesOf(writer, Integer.MAX_VALUE));

        assertNothingLost(lines);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isKilledWhileAStoreIsMade(int seed) throws Exception {
        Process writer = writer(Moment.FROM_OUTSIDE, 0);
        writer.waitFor(new Random(seed).nextInt(100, 1500), TimeUnit.MILLISECONDS);
        writer.toHandle().destroyForcibly();

        assertNothingLost(linesOf(writer, Integer.MAX_VALUE));
    }

    @AfterAll
    static void figures() {
        System.out.printf("%d kills: %d steps acknowledged, %d steps found afterwards%n", killed, acknowledged, kept);
    }

    /** Opens the store as it was left: its end is the last acknowledged step or the one behind it, and it is whole. */
    private void assertNothingLost(List<String> lines) throws IOException {
        StoreExamination.Report found = examine();
        killed++;
        acknowledged += lines.size();
        kept += (int) found.sequence();
        assertThat(found.findings()).isEmpty();
        assertThat(found.sequence() - lines.size()).isBetween(0L, 1L);
        if (found.sequence() == lines.size() && !lines.isEmpty()) {
            assertThat(lines.getLast()).isEqualTo(found.sequence() + " " + found.digest());
        }
        if (found.sequence() > 0) {
            Files.delete(folder.resolve("store/store.mv.db"));
            assertThat(examine()).isEqualTo(found);
        }
    }

    /** The writer goes on with a store that was closed well; the other kills fall while it makes its own. */
    private void copyEmptyStore() throws IOException {
        try (Stream<Path> files = Files.walk(empty)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("store").resolve(empty.relativize(file).toString()));
            }
        }
    }

    private StoreExamination.Report examine() {
        try (OpenStore store = OpenStore.open(folder.resolve("store"), Duration.ofSeconds(5))) {
            return store.examination().examine();
        }
    }

    private Process writer(Moment moment, int step) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName(), folder.resolve("store").toString(), moment.name(), Integer.toString(step),
                "100")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The next acknowledged steps of a writer, at most so many, fewer where it ends. */
    private static List<String> linesOf(Process writer, int most) throws IOException {
        BufferedReader output = writer.inputReader();
        List<String> lines = new ArrayList<>();
        while (lines.size() < most) {
            String line = output.readLine();
            if (line == null) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    private static void busyNanos(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
