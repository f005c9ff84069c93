package vn.sokehoach.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.app.boot.Launcher;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.importing.FileOnDisk;

/**
 * A program that measures a round of forty agencies on a real plan: how long giving out the kits and taking them back lasts,
 * each a process of its own, beside how long LibreOffice needs to convert the same files to .csv one by one.
 *
 * <p>Arguments: the plan's document, how often.
 */
final class RoundCosts {
    private static final String PERIOD = "2024-Q2";

    private final Path folder;

    private RoundCosts(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        for (int time = 1; time <= Integer.parseInt(arguments[1]); time++) {
            new RoundCosts(Files.createTempDirectory("round-costs")).measure(Path.of(arguments[0]), time);
        }
    }

    private void measure(Path document, int time) throws Exception {
        Path store = folder.resolve("store");
        String plan;
        try (Office office = Offices.door(Clock.systemDefaultZone()).open(store, Duration.ZERO)) {
            office.importing()
                    .store(office.importing().prepare(List.of(new FileOnDisk(document)), Optional.empty()), "thử");
            Plan kept = office.book().plans().all().getFirst();
            FortyAgencies.resolve(office, kept);
            plan = kept.id().toString();
        }
        Path out = Files.createDirectory(folder.resolve("ra"));
        double given = seconds(() -> command(store, "kit", plan, "--period", PERIOD, "--out", out.toString()));
        double taken = seconds(() -> command(store, "intake", out.toString(), "--apply"));
        CalcDesk desk = new CalcDesk(Files.createDirectory(folder.resolve("ban")));
        Path converted = Files.createDirectory(folder.resolve("csv"));
        List<Path> kits = kits(out);
        double calc = seconds(() -> {
            for (Path kit : kits) {
                desk.convert(kit, converted);
            }
        });
        System.out.printf("%d: %d kits, out %.1f s, back %.1f s, Calc %.1f s, ratio %.2f%n", time, kits.size(), given,
                taken, calc, (given + taken) / calc);
    }

    private static List<Path> kits(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void command(Path store, String... words) throws Exception {
        List<String> call = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Launcher.class.getName(), "--store", store.toString()));
        call.addAll(List.of(words));
        Process process = new ProcessBuilder(call).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("it ended with " + process.exitValue() + ": " + String.join(" ", words));
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
