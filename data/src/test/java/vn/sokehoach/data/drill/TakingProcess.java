package vn.sokehoach.data.drill;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that takes in files ({@link FileTaker}), seen from outside: how much work each was.
 *
 * <p>Work is the time of the processor, which a busy machine does not lengthen; a process that waits for ever is given up.
 */
final class TakingProcess {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final long PATIENCE_SECONDS = 60;
    private static final String DEAD = "DEAD: ";

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter questions;
    private final Path complaints;
    private Duration last = Duration.ZERO;
    private long heard;

    TakingProcess(Path folder) throws IOException {
        complaints = folder.resolve("complaints");
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"), FileTaker.class.getName(), folder.resolve("store").toString())
                .redirectError(complaints.toFile())
                .start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        questions = process.outputWriter(StandardCharsets.UTF_8);
        if (!answer().equals(FileTaker.READY)) {
            throw new IOException("the process does not begin: " + complaints());
        }
    }

    /**
     * What became of a file, with what was said of it on the standard error; "TOO LATE" where it took more than ten seconds
     * of work.
     */
    String take(String way, Path file) throws IOException {
        Duration before = work();
        questions.write(way + " " + file + "\n");
        questions.flush();
        try {
            String answer = CompletableFuture.supplyAsync(this::answer).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            last = work().minus(before);
            String state = answer.startsWith(DEAD) ? "" : answer();
            return last.compareTo(SOON) > 0 ? "TOO LATE: " + last : answer + state + said();
        } catch (TimeoutException waiting) {
            process.destroyForcibly();
            return "NO ANSWER";
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }

    private String said() throws IOException {
        long size = Files.size(complaints);
        String said = size == heard ? "" : " SAID " + complaints().replaceAll("\\s+", " ");
        heard = size;
        return said;
    }

    private String answer() {
        try {
            String line = answers.readLine();
            return line == null ? DEAD + complaints() : line;
        } catch (IOException dead) {
            return DEAD + dead;
        }
    }

    private Duration work() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** How much work the last file was. */
    Duration last() {
        return last;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process; what it said on its standard error. */
    String end() throws IOException, InterruptedException {
        questions.close();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return complaints();
    }

    private String complaints() throws IOException {
        return Files.readString(complaints);
    }
}
