package vn.sokehoach.data.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.reading.SourceDocument;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.core.reading.draft.PlanRecogniser;
import vn.sokehoach.core.source.SourceFile;

/**
 * Real plans, changed in many ways, end in a plan or in one refusal, soon.
 *
 * <p>A few changes of each file in every build; {@code -Pdrills} makes it {@code drill.changes} of each and prints the
 * figures.
 */
class ChangedFilesDrillTest {
    private static final int CHANGES = Integer.getInteger("drill.changes", 2);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Map<Reason, Integer> REFUSED = new EnumMap<>(Reason.class);
    private static int read;
    private static Duration longest = Duration.ZERO;

    @ParameterizedTest
    @ValueSource(strings = {"binh-duong-2024.docx", "tra-vinh-2023-phu-luc.docx", "binh-duong-2024.doc",
            "tra-vinh-2023-phu-luc.doc", "binh-duong-2024.pdf", "tra-vinh-2023-phu-luc.pdf", "binh-duong-2025.txt",
            "tra-vinh-2023-phu-luc-1.xlsx", "tra-vinh-2023-phu-luc-3.xlsx", "tra-vinh-2023-phu-luc-3.xls"})
    void endsInAPlanOrOneRefusal(String name) throws IOException {
        byte[] whole = SharedPlans.bytes(name);
        for (long seed : new Random(name.hashCode()).longs(CHANGES).toArray()) {
            byte[] changed = new FileChanger(seed).changed(whole);
            long start = System.nanoTime();
            try {
                recognise(name, changed);
                read++;
            } catch (UnreadableDocument refused) {
                REFUSED.merge(refused.reason(), 1, Integer::sum);
            } catch (RuntimeException | Error unforeseen) {
                throw new AssertionError(kept(name, seed, changed), unforeseen);
            }
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            longest = taken.compareTo(longest) > 0 ? taken : longest;
            assertThat(taken).as("reading %s changed by %d", name, seed).isLessThan(SOON);
        }
    }

    private static void recognise(String name, byte[] content) throws UnreadableDocument {
        SourceFile file = new SourceFile(name, "0".repeat(64));
        SourceDocument document = new SniffingReader().read(file, content);
        assertThat(new PlanRecogniser(AgencyCatalogue.shipped()).recognise(Map.of(file, document), List.of()))
                .isNotEmpty();
    }

    /** The file that was not foreseen, to be looked at. */
    private static String kept(String name, long seed, byte[] changed) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "changed")).resolve(seed + "-" + name);
        return "not foreseen: " + Files.write(file, changed);
    }

    @AfterAll
    static void tellFigures() {
        System.out.printf("%d changed files read, %s refused, the slowest in %d ms%n", read, REFUSED,
                longest.toMillis());
    }
}
