package vn.sokehoach.app.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole program, traced by the system: it imports, shows, exports and opens its window, and never turns to the network.
 *
 * <p>Only with {@code -Pdrills}, and where strace is installed. Java asks the system at its start whether it has sockets of
 * either kind at all; one that is made for this and neither bound nor connected leads nowhere.
 */
class TracedProgramTest {
    private static final Pattern TO_THE_NETWORK =
            Pattern.compile("\\b(?:connect|bind|listen|accept4?|sendto|sendmsg|sendmmsg)\\(.*AF_INET6?\\b.*");
    private static final Path PACKAGED = Path.of("..", "packaging", "target", "sokehoach", "bin", "sokehoach");
    private static final Path REAL = Path.of("..", "..", "shared", "plans");
    private static final String HOSTILE =
            "<html><head><meta http-equiv=refresh content='0;url=http://192.0.2.7/'></head>"
                    + "<body><img src='http://ngoai.invalid/a.png'><p>Số: 12/KH-UBND<p>KẾ HOẠCH<p>Kế hoạch thử<p>I. NHIỆM VỤ"
                    + "<p>1. Việc chung<p>a) Sở Y tế chủ trì, phối hợp với Sở Tài chính lập danh sách trạm cần sửa.</body></html>";

    @TempDir
    Path folder;

    @BeforeEach
    void requireTracer() {
        Assumptions.assumeTrue(Boolean.getBoolean("drill.traced"), "SKIPPED: the program is traced with -Pdrills");
        Assumptions.assumeTrue(Stream.of("/usr/bin", "/bin", "/usr/local/bin")
                .anyMatch(place -> Files.isExecutable(Path.of(place, "strace"))), "SKIPPED: strace is not installed");
    }

    @Test
    void neverTurnsToTheNetwork() throws IOException, InterruptedException {
        List<String> documents = new ArrayList<>(
                List.of(Files.writeString(folder.resolve("ke-hoach.html"), HOSTILE).toString()));
        if (Files.isDirectory(REAL)) {
            try (Stream<Path> plans = Files.list(REAL)) {
                plans.sorted().map(plan -> plan.toAbsolutePath().toString()).forEach(documents::add);
            }
        }
        documents.addFirst("import");
        assertThat(traced(program(documents))).isEmpty();
        assertThat(traced(program(List.of("show", "12/KH-UBND", "--json")))).isEmpty();
        assertThat(traced(program(List.of("export", "12/KH-UBND", "--appendix", "all", "--format", "xlsx", "--out",
                folder.resolve("bang.xlsx").toString())))).isEmpty();
        assertThat(folder.resolve("bang.xlsx")).isNotEmptyFile();
        assertThat(traced(program(List.of()))).isEmpty();
    }

    /** A program that does turn to the network is found out. */
    @Test
    void seesAProgramThatDoes() throws IOException, InterruptedException {
        assertThat(traced(java(Knocking.class, List.of())))
                .anyMatch(call -> call.contains("connect(") && call.contains("127.0.0.1"))
                .anyMatch(call -> call.contains("sendto(") && call.contains("127.0.0.2"));
    }

    private List<String> program(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("--store", folder.resolve("store").toString()));
        all.addAll(arguments);
        if (Files.isExecutable(PACKAGED)) {
            all.addFirst(PACKAGED.toAbsolutePath().normalize().toString());
            return all;
        }
        return java(vn.sokehoach.app.boot.Launcher.class, all);
    }

    private static List<String> java(Class<?> main, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1"));
        ManagementFactory.getRuntimeMXBean()
                .getInputArguments()
                .stream()
                .filter(option -> option.startsWith("--"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return command;
    }

    /** Runs a program to its end; the calls of the system by which it, or a process of its, turned to the network. */
    private List<String> traced(List<String> program) throws IOException, InterruptedException {
        Path trace = folder.resolve("trace");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "-e", "trace=network", "-o",
                trace.toString()));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
        Process process = builder.start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("output"))).isIn(0, 3);
        assertThat(trace).isNotEmptyFile();
        return Files.readAllLines(trace).stream().filter(call -> TO_THE_NETWORK.matcher(call).find()).toList();
    }
}
