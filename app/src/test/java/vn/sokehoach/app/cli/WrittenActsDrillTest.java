package vn.sokehoach.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A process that carries out every kind of act that writes is killed at random moments, and traced: what was told is in the
 * store, the act that was under way wholly or not at all, and each line of the journal was forced to the disk before the
 * person heard of it.
 *
 * <p>With {@code -Pdrills} alone: a process takes as long as a person's morning.
 */
class WrittenActsDrillTest {

    private static final int KILLS = Integer.getInteger("drill.kills", 3);
    private static int killed;
    private static int acknowledged;
    private static List<Told> whole = List.of();

    @TempDir
    static Path samples;
    @TempDir
    Path folder;

    /** An act that a person was told of, and the store behind it. */
    private record Told(String act, long sequence, String digest) {

        static Stream<Told> of(String line) {
            String[] parts = line.split("#");
            return line.startsWith("#") && parts.length == 4
                    ? Stream.of(new Told(parts[1], Long.parseLong(parts[2]), parts[3]))
                    : Stream.empty();
        }
    }

    @BeforeAll
    static void workThrough() throws Exception {
        Assumptions.assumeTrue(Boolean.getBoolean("drill.traced"), "SKIPPED: acts are killed and traced with -Pdrills");
        Call.on(samples.resolve("store"), "sample");
        Path place = copyOfSamples(samples.resolve("whole"));
        Process office = office(place, List.of());
        whole = told(office, Integer.MAX_VALUE);
        assertThat(office.waitFor()).isZero();
    }

    static List<Integer> seeds() {
        return new Random(KILLS).ints(KILLS, 0, Integer.MAX_VALUE).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatWasToldIsLost(int seed) throws Exception {
        Random random = new Random(seed);
        copyOfSamples(folder);
        Process office = office(folder, List.of());
        List<Told> told = new ArrayList<>(told(office, random.nextInt(whole.size() - 1) + 1));
        office.waitFor(random.nextInt(700), TimeUnit.MILLISECONDS);
        office.toHandle().destroyForcibly();
        told.addAll(told(office, Integer.MAX_VALUE));

        Told last = told.getLast();
        Told next = whole.get(Math.min(told.size(), whole.size() - 1));
        Told found = examined(last + ", then " + next);
        killed++;
        acknowledged += told.size();
        assertThat(found.sequence()).as(next.act())
                .isBetween(Math.min(last.sequence(), next.sequence()), Math.max(last.sequence(), next.sequence()));
        if (found.sequence() == last.sequence()) {
            assertThat(found.digest()).as(next.act()).isEqualTo(last.digest());
        }
    }

    /** The store as it was left, whichever of its passwords it has by now. */
    private Told examined(String when) {
        List<String> said = new ArrayList<>();
        for (List<String> key : Stream.concat(Stream.of(List.<String>of()),
                WritingOffice.passwords(folder).stream().map(file -> List.of("--password-file", file.toString())))
                .toList()) {
            Call call = Call.on(folder.resolve("store"),
                    Stream.concat(key.stream(), Stream.of("check", "--json")).toArray(String[]::new));
            if (call.code() == 0) {
                return new Told("", call.json().get("sequence").longValue(), call.json().get("digest").textValue());
            }
            said.add(call.out() + call.err());
        }
        throw new AssertionError(when + ": " + said);
    }

    @Test
    void eachLineIsForcedBeforeItIsTold() throws Exception {
        Assumptions.assumeTrue(Stream.of("/usr/bin", "/bin", "/usr/local/bin")
                .anyMatch(place -> Files.isExecutable(Path.of(place, "strace"))), "SKIPPED: strace is not installed");
        Path trace = folder.resolve("trace");
        Process office = office(folder, List.of("strace", "-f", "-y", "-qq", "-s", "64", "-e",
                "trace=write,pwrite64,fsync,fdatasync,rename", "-o", trace.toString()));
        List<Told> told = told(office, Integer.MAX_VALUE);
        assertThat(office.waitFor()).isZero();
        assertThat(told).hasSize(whole.size() + 1);

        ForcedLines lines = new ForcedLines();
        Files.readAllLines(trace).forEach(lines::take);
        assertThat(lines.toldTooEarly()).isEmpty();
        System.out.printf("acts and how often a file of the journal was forced before each was told: %s%n",
                lines.forced());
        assertThat(lines.forced().keySet()).containsAll(told.stream().map(Told::act).toList());
        long sequence = 0;
        for (Told act : told) {
            if (act.sequence() != sequence) {
                assertThat(lines.forced().get(act.act())).as(act.act()).isPositive();
            }
            sequence = act.sequence();
        }
    }

    @AfterAll
    static void figures() {
        System.out.printf("%d kills in %d kinds of acts: %d acts told, all there%n", killed, whole.size(),
                acknowledged);
    }

    private static Path copyOfSamples(Path place) throws IOException {
        Path origin = samples.resolve("store");
        try (Stream<Path> files = Files.walk(origin)) {
            for (Path file : files.toList()) {
                Path copy = place.resolve("store").resolve(origin.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return place;
    }

    private static Process office(Path place, List<String> tracer) throws IOException {
        List<String> command = new ArrayList<>(tracer);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Dstdout.encoding=UTF-8", "-cp",
                System.getProperty("java.class.path"), WritingOffice.class.getName(), place.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<Told> told(Process office, int most) throws IOException {
        BufferedReader output = office.inputReader(java.nio.charset.StandardCharsets.UTF_8);
        List<Told> told = new ArrayList<>();
        while (told.size() < most) {
            String line = output.readLine();
            if (line == null) {
                break;
            }
            Told.of(line).forEach(told::add);
        }
        return told;
    }
}
