package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.data.db.OpeningReport.Code;
import vn.sokehoach.data.db.OpeningReport.Event;

/** A book that cannot be opened becomes that of the chosen copy, and nothing of what was there is gone. */
class RescueTest {

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private final Clock clock = Clock.fixed(Instant.parse("2024-05-20T03:00:00Z"), ZoneOffset.UTC);

    private static String digest(OpenStore store) {
        return store.examination().examine().digest();
    }

    @Test
    void theChosenCopyIsWhatOpensThoughALaterSnapshotGoesOnBehindIt() throws Exception {
        Path book = folder.resolve("so");
        Path chosen = folder.resolve("sao luu.skh");
        String then;
        try (OpenStore store = OpenStore.open(book, Duration.ZERO, clock, null)) {
            SmallPlan.takeInto(store, plan);
            store.copies().backUp(chosen);
            then = digest(store);
            store.apply(SmallPlan.status(plan, 30, SmallPlan.AT.plusSeconds(1)));
        }
        Files.write(book.resolve("store.mv.db"), new byte[100]);
        Files.write(book.resolve("journal/steps.jsonl"), new byte[100]);

        try (OpenStore rescued = Rescue.restored(chosen, book, Duration.ZERO, clock, null)) {
            assertThat(digest(rescued)).isEqualTo(then);
            assertThat(rescued.report().events()).extracting(Event::code).containsExactly(Code.REBUILT);
            assertThat(rescued.copies().snapshots()).extracting(copy -> copy.steps()).containsExactly(1L, 2L);
        }
        assertThat(book.resolve("journal/steps.jsonl.damaged-1")).exists();
        assertThat(book.resolve("store.mv.db.damaged-1")).exists();
        try (OpenStore again = OpenStore.open(book, Duration.ZERO, clock, null)) {
            assertThat(digest(again)).isEqualTo(then);
            assertThat(again.report().events()).isEmpty();
        }
    }
}
