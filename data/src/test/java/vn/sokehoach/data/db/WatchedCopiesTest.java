package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.copy.BookCopies;
import vn.sokehoach.core.watch.WorkEnded;
import vn.sokehoach.core.watch.WorkWatch;

/** Of a copy it is told how far it is; ended anywhere on the way, nothing came of it. */
class WatchedCopiesTest {
    @TempDir
    Path folder;

    private OpenStore store;
    private Path file;

    @BeforeEach
    void fill() throws Exception {
        file = Files.createDirectory(folder.resolve("copies")).resolve("sao luu.skh");
        store = OpenStore.open(folder.resolve("store"), java.time.Duration.ZERO);
        SmallPlan.takeInto(store, SmallPlan.plan());
        for (int percent = 1; percent < 6; percent++) {
            store.apply(SmallPlan.status(SmallPlan.plan(), percent, SmallPlan.AT));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theCountGoesUpToAll() throws Exception {
        assertThat(counts(copies -> copies.backUp(file))).hasSize(18).isSorted().endsWith(1.0);
        assertThat(counts(BookCopies::tryOut)).hasSize(12).isSorted().endsWith(1.0);
        assertThat(counts(copies -> copies.compare(file))).hasSize(12).isSorted().endsWith(1.0);
    }

    @Test
    void aBackupThatIsEndedLeavesNoFile() throws Exception {
        for (int parts : new int[] {2, 8, 14}) {
            endedAfter(parts, copies -> copies.backUp(file));
        }
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).isEmpty();
        }
        assertThat(store.copies().lastBackup()).isEmpty();
    }

    @Test
    void aRestoreThatIsEndedLeavesTheBookAsItWas() throws Exception {
        store.copies().backUp(file);
        store.apply(SmallPlan.status(SmallPlan.plan(), 90, SmallPlan.AT));
        String before = store.examination().examine().digest();
        for (int parts : new int[] {2, 8, 12}) {
            endedAfter(parts, copies -> copies.restore(file));
        }

        assertThat(store.examination().examine().digest()).isEqualTo(before);
        assertThat(names(folder.resolve("store"))).noneMatch(name -> name.startsWith("rebuilt."));
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    /** What is done with copies. */
    private interface Act {
        Object on(BookCopies copies) throws Exception;
    }

    private List<Double> counts(Act act) throws Exception {
        List<Double> counts = new ArrayList<>();
        act.on(store.copies().watchedBy((parts, all) -> counts.add((double) parts / all)));
        return counts;
    }

    private void endedAfter(int wanted, Act act) {
        WorkWatch impatient = (parts, _) -> {
            if (parts == wanted) {
                throw new WorkEnded();
            }
        };
        assertThatThrownBy(() -> act.on(store.copies().watchedBy(impatient))).isInstanceOf(WorkEnded.class);
    }
}
