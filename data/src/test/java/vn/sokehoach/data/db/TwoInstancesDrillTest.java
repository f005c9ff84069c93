package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.store.StoreExamination;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;

/**
 * One process records steps while another wants the same book: it is refused and changes nothing, reads every step that was
 * acknowledged until then, and has the book as soon as the first one ends.
 *
 * <p>One round in every build; twenty with {@code -Pdrills}.
 */
class TwoInstancesDrillTest {

    private static final int ROUNDS = Integer.getInteger("drill.damages", 14) > 100 ? 20 : 1;
    private static int refused;
    private static int readings;
    private static int acknowledged;

    @TempDir
    Path folder;

    private final Random random = new Random(ROUNDS);
    private final List<String> lines = new ArrayList<>();

    @Test
    void theSecondIsRefusedReadsBesideAndFollows() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            lines.clear();
            Path book = folder.resolve("book" + round);
            Process writer = writer(book);
            BufferedReader output = writer.inputReader();
            List<StoreExamination.Report> read = new ArrayList<>();
            for (int looks = 0; looks < 4; looks++) {
                read(output, 1 + random.nextInt(8));
                assertRefused(book);
                read.add(readBeside(book));
                assertThat(read.getLast().sequence()).isGreaterThanOrEqualTo(lines.size());
            }
            writer.toHandle().destroyForcibly();
            read(output, Integer.MAX_VALUE);
            assertFollowed(book, read);
        }
    }

    private void read(BufferedReader output, int most) throws IOException {
        for (int i = 0; i < most; i++) {
            String line = output.readLine();
            if (line == null) {
                return;
            }
            lines.add(line);
        }
    }

    private static void assertRefused(Path book) {
        assertThatThrownBy(() -> OpenStore.open(book, Duration.ZERO)).isInstanceOfSatisfying(StoreException.class,
                failure -> assertThat(failure.reason()).isEqualTo(Reason.IN_USE));
        refused++;
    }

    private static StoreExamination.Report readBeside(Path book) {
        try (ReadingBook beside = ReadingBook.of(book, Clock.systemUTC()).orElseThrow()) {
            readings++;
            return beside.examination().examine();
        }
    }

    /** What was read beside is what the writer itself had at that step, and all that it acknowledged is there. */
    private void assertFollowed(Path book, List<StoreExamination.Report> read) {
        try (OpenStore store = OpenStore.open(book, Duration.ofSeconds(5))) {
            StoreExamination.Report found = store.examination().examine();
            assertThat(found.findings()).isEmpty();
            assertThat(found.sequence() - lines.size()).isBetween(0L, 1L);
            for (StoreExamination.Report beside : read) {
                assertThat(beside.findings()).isEmpty();
                assertThat(beside.sequence()).isLessThanOrEqualTo(found.sequence());
                if (beside.sequence() <= lines.size()) {
                    assertThat(lines.get((int) beside.sequence() - 1))
                            .isEqualTo(beside.sequence() + " " + beside.digest());
                }
            }
            acknowledged += lines.size();
        }
    }

    private static Process writer(Path book) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp",
                System.getProperty("java.class.path"), KilledWriter.class.getName(), book.toString(),
                KilledWriter.Moment.FROM_OUTSIDE.name(), "0", "100000").redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @AfterAll
    static void figures() {
        System.out.printf("%d rounds of two instances: %d openings refused, %d readings beside, %d steps acknowledged, "
                + "all there%n", ROUNDS, refused, readings, acknowledged);
    }
}
