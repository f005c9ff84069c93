package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.files.SmallDisk;

/**
 * A book on a disk of its own that becomes full under it, is given a little room and becomes full again, and is only to be read
 * in the end; skipped where the system does not let a test mount one. Where there is no room to build a broken database anew,
 * that is told too, and the book opens when there is.
 *
 * <p>Few times in every build, many with {@code -Pdrills}.
 */
class RealDiskDrillTest {

    private static final int TIMES = Integer.getInteger("drill.damages", 14) > 100 ? 20 : 2;

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private int kilobytes = 1_200;
    private int acknowledged;
    private int refused;
    private int closed;

    @Test
    void keepsWhatWasAcknowledgedAndSaysThatTheDiskIsFull() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder, kilobytes)) {
            Path book = disk.root().resolve("so");
            try (OpenStore store = OpenStore.open(book, Duration.ZERO)) {
                SmallPlan.takeInto(store, plan);
                acknowledged = 1;
            }
            for (int time = 1; time <= TIMES; time++) {
                fill(book);
                do {
                    kilobytes += 400;
                    disk.growsTo(kilobytes);
                } while (!opensWithAll(book));
            }
            disk.onlyToBeRead();
            assertThatThrownBy(() -> OpenStore.open(book, Duration.ZERO)).isInstanceOfSatisfying(StoreException.class,
                    told -> assertThat(told.reason()).isEqualTo(Reason.NOT_ALLOWED));
        }
        System.out.printf("%d times a full disk: %d acts acknowledged, all there; %d refused, %d openings too%n", TIMES,
                acknowledged, refused, closed);
    }

    /** Records until nothing more is taken; what is told then is why. */
    private void fill(Path book) throws Exception {
        try (OpenStore store = OpenStore.open(book, Duration.ZERO)) {
            while (true) {
                store.originals().keep(new byte[20_000 + acknowledged]);
                store.apply(SmallPlan.status(plan, acknowledged % 101, SmallPlan.AT.plusSeconds(acknowledged)));
                acknowledged++;
            }
        } catch (StoreException told) {
            refused++;
            assertThatItIsFull(told, book);
        }
    }

    private static void assertThatItIsFull(StoreException told, Path book) {
        assertThat(told.reason()).isEqualTo(Reason.NOT_WRITTEN);
        assertThat(told.arguments()).isEqualTo(List.of("full", book.toString()));
    }

    private boolean opensWithAll(Path book) {
        try (OpenStore store = OpenStore.open(book, Duration.ZERO)) {
            assertThat(store.examination().examineWhole().findings()).as(store.report().toString()).isEmpty();
            assertThat(store.examination().examine().sequence()).isEqualTo(acknowledged);
            return true;
        } catch (StoreException told) {
            assertThatItIsFull(told, book);
            closed++;
            return false;
        }
    }
}
