package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.files.SmallDisk;

/**
 * A book on a disk of its own that becomes full under it, is given a little room and becomes full again, and is only to be read
 * in the end; skipped where the system does not let a test mount one.
 *
 * <p>Few times in every build, many with {@code -Pdrills}.
 */
class RealDiskDrillTest {

    private static final int TIMES = Integer.getInteger("drill.damages", 14) > 100 ? 20 : 2;
    private static final int FIRST = 1_200;

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private int acknowledged;
    private int refused;

    @Test
    void keepsWhatWasAcknowledgedAndSaysThatTheDiskIsFull() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder, FIRST)) {
            Path book = disk.root().resolve("so");
            try (OpenStore store = OpenStore.open(book, Duration.ZERO)) {
                SmallPlan.takeInto(store, plan);
                acknowledged = 1;
            }
            for (int time = 1; time <= TIMES; time++) {
                fill(book);
                disk.growsTo(FIRST + 400 * time);
                assertAllThere(book);
            }
            disk.onlyToBeRead();
            assertThatThrownBy(() -> OpenStore.open(book, Duration.ZERO)).isInstanceOfSatisfying(StoreException.class,
                    told -> assertThat(told.reason()).isEqualTo(Reason.NOT_ALLOWED));
        }
        System.out.printf("%d times a full disk: %d acts acknowledged, all there; %d refused and not there%n", TIMES,
                acknowledged, refused);
    }

    /** Records until nothing more is taken; what is told then is why. */
    private void fill(Path book) throws Exception {
        OpenStore store = OpenStore.open(book, Duration.ZERO);
        try {
            @Nullable
            StoreException told = null;
            while (told == null) {
                int percent = acknowledged % 101;
                told = catchThrowableOfType(StoreException.class, () -> {
                    store.originals().keep(new byte[20_000 + acknowledged]);
                    store.apply(SmallPlan.status(plan, percent, SmallPlan.AT.plusSeconds(acknowledged)));
                });
                acknowledged += told == null ? 1 : 0;
            }
            refused++;
            assertThat(told.reason()).isEqualTo(Reason.NOT_WRITTEN);
            assertThat(told.arguments()).isEqualTo(List.of("full", book.toString()));
        } finally {
            store.close();
        }
    }

    private void assertAllThere(Path book) {
        try (OpenStore store = OpenStore.open(book, Duration.ZERO)) {
            assertThat(store.examination().examineWhole().findings()).isEmpty();
            assertThat(store.examination().examine().sequence()).isEqualTo(acknowledged);
        }
    }
}
