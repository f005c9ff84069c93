package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;

/**
 * A process that restores one backup after the other is killed: the store is the one or the other, never between. While it
 * lives, another process reads the store and cannot write it.
 *
 * <p>Few kills in every build; {@code -Pdrills} makes it half of {@code drill.kills} and prints the figures.
 */
class RestoreDrillTest {

    private static final int KILLS = Math.max(2, Integer.getInteger("drill.kills", 3) / 2);

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private Path shorter;
    private Path longer;
    private List<String> both;

    @BeforeEach
    void fill() throws Exception {
        shorter = folder.resolve("shorter.skh");
        longer = folder.resolve("longer.skh");
        try (OpenStore store = OpenStore.open(folder.resolve("store"), Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
            store.copies().backUp(shorter);
            String first = store.examination().examine().digest();
            for (int i = 1; i < 30; i++) {
                store.apply(SmallPlan.status(plan, i, SmallPlan.AT.plusSeconds(i)));
            }
            store.copies().backUp(longer);
            both = List.of(first, store.examination().examine().digest());
        }
    }

    @Test
    void endsBeforeOrAfterARestoreAndIsReadMeanwhile() throws Exception {
        int acknowledged = 0;
        Random random = new Random(KILLS);
        for (int i = 0; i < KILLS; i++) {
            Process restorer = restorer();
            BufferedReader output = restorer.inputReader();
            List<String> lines = new ArrayList<>(List.of(output.readLine()));
            for (int restores = random.nextInt(4); restores > 0; restores--) {
                lines.add(output.readLine());
            }
            readBeside();
            restorer.toHandle().destroyForcibly();
            output.lines().forEach(lines::add);
            restorer.waitFor();
            acknowledged += lines.size() - 1;
            assertThat(digest()).isIn(both);
        }
        System.out.printf("%d kills while restoring, %d restores acknowledged: every store was one or the other%n",
                KILLS,
                acknowledged);
    }

    private void readBeside() {
        assertThatThrownBy(() -> OpenStore.open(folder.resolve("store"), Duration.ZERO))
                .isInstanceOfSatisfying(StoreException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.IN_USE));
        try (ReadingBook book = ReadingBook.of(folder.resolve("store"), Clock.systemUTC()).orElseThrow()) {
            assertThat(book.examination().examine().digest()).isIn(both);
            assertThatThrownBy(() -> book.apply(SmallPlan.status(plan, 1, SmallPlan.AT)))
                    .isInstanceOf(StoreException.class);
        }
    }

    private String digest() {
        try (OpenStore store = OpenStore.open(folder.resolve("store"), Duration.ofSeconds(5))) {
            var report = store.examination().examine();
            assertThat(report.findings()).isEmpty();
            return report.digest();
        }
    }

    private Process restorer() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp",
                System.getProperty("java.class.path"), KilledRestorer.class.getName(),
                folder.resolve("store").toString(), shorter.toString(), longer.toString())
                .redirectError(Files.createTempFile(folder, "errors", ".txt").toFile())
                .start();
    }
}
