package vn.sokehoach.data.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.sokehoach.core.reading.UnreadableDocument;

/**
 * Real plans, changed in many ways, are taken in by a process of 256 MB: each ends soon in a plan or in one refusal, the
 * store is what it was, and nothing is said on the standard error.
 *
 * <p>One change of each file in every build, two where it comes in two ways; {@code -Pdrills} makes it {@code drill.changes} of each and prints the
 * figures.
 */
class ChangedFilesDrillTest {
    private static final int FEW = 2;
    private static final int CHANGES = Integer.getInteger("drill.changes", FEW);
    private static final List<String> FILES = WholeFiles.NAMES;
    private static final Map<String, Figures> FIGURES = new TreeMap<>();
    private static TakingProcess process;
    @TempDir
    private static Path folder;

    @BeforeAll
    static void begin() throws IOException {
        process = new TakingProcess(folder);
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void endsInAPlanOrOneRefusal(String name) throws IOException, UnreadableDocument {
        byte[] whole = WholeFiles.of(name);
        List<String> unforeseen = new ArrayList<>();
        Random seeds = new Random(name.hashCode());
        for (int change = 0; change < changes(name); change++) {
            long seed = seeds.nextLong();
            byte[] changed = new FileChanger(seed).changed(whole);
            Path file = Files.write(folder.resolve(name), changed);
            if (!process.isAlive()) {
                process = new TakingProcess(folder);
            }
            String outcome = process.take(way(name, change), file);
            FIGURES.computeIfAbsent(kind(name), each -> new Figures()).add(outcome, process.last());
            if (!outcome.matches("READ|REFUSED (?!FAILED)\\w+|REFUSED CAP_EXCEEDED (?!memory)\\w+")) {
                Path kept = Files.createDirectories(Path.of("target", "changed")).resolve(seed + "-" + name);
                unforeseen.add(Files.write(kept, changed) + ": " + outcome);
            }
        }
        assertThat(unforeseen).isEmpty();
    }

    private static int changes(String name) {
        return CHANGES > FEW || isCopied(name) ? CHANGES : 1;
    }

    private static boolean isCopied(String name) {
        return name.matches(".*\\.(?:html|txt)");
    }

    /** What a browser or an editor copies comes as text, every other time. */
    private static String way(String name, int change) {
        return change % 2 == 0 || !isCopied(name) ? "FILE"
                : name.endsWith("html") ? "PAGE" : "WORDS";
    }

    @AfterAll
    static void tellFigures() throws IOException, InterruptedException {
        assertThat(process.end()).isEmpty();
        if (CHANGES > FEW) {
            FIGURES.forEach((kind, figures) -> System.out.println(kind + ": " + figures));
        }
        System.out.println(FIGURES.values().stream().reduce(new Figures(), Figures::and));
    }

    private static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
