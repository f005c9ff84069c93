package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.store.StoreExamination.Finding;
import vn.sokehoach.data.journal.Checksum;

/** Copies and documents are verified in turn, each once a day, also over a restart. */
class CopyTurnsTest {

    @TempDir
    Path folder;
    private Path place;

    @BeforeEach
    void fill() throws Exception {
        place = folder.resolve("store");
        try (OpenStore store = opened(SmallPlan.AT)) {
            SmallPlan.takeInto(store, SmallPlan.plan());
            store.copies().takeSnapshot();
            store.copies().backUp(folder.resolve("backup.skh"));
        }
    }

    private OpenStore opened(Instant now) {
        return OpenStore.open(place, Duration.ZERO, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** All that is due now. */
    private static List<Finding> all(OpenStore store, int turns) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            found.addAll(store.examination().examineNext().orElseThrow());
        }
        assertThat(store.examination().examineNext()).isEmpty();
        return found;
    }

    @Test
    void eachHasItsTurnOnceADayAlsoOverARestart() {
        try (OpenStore store = opened(SmallPlan.AT)) {
            assertThat(store.examination().examineNext()).isEqualTo(Optional.of(List.of()));
        }
        try (OpenStore store = opened(SmallPlan.AT)) {
            assertThat(all(store, 2)).isEmpty();
        }
        try (OpenStore store = opened(SmallPlan.AT.plus(Duration.ofHours(25)))) {
            assertThat(all(store, 3)).isEmpty();
        }
    }

    @Test
    void findsWhatIsDamaged() throws Exception {
        Path snapshot;
        try (var files = Files.list(place.resolve("snapshots"))) {
            snapshot = files.findFirst().orElseThrow();
        }
        try (OpenStore store = opened(SmallPlan.AT)) {
            Files.writeString(snapshot, "x", StandardOpenOption.APPEND);
            Files.writeString(folder.resolve("backup.skh"), "x", StandardOpenOption.APPEND);
            Files.writeString(place.resolve("originals").resolve(Checksum.of(SmallPlan.ORIGINAL)), "x");

            assertThat(all(store, 3)).extracting(Finding::code)
                    .containsExactlyInAnyOrder("SNAPSHOT_DAMAGED", "BACKUP_DAMAGED", "ORIGINAL_LOST");
        }
    }
}
