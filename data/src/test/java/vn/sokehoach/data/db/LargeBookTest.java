package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.data.generated.Tables.PLAN;
import static vn.sokehoach.data.generated.Tables.STEP;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreExamination.Report;
import vn.sokehoach.data.db.OpeningReport.Code;
import vn.sokehoach.data.db.OpeningReport.Event;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.StoreFolder;
import vn.sokehoach.data.kept.Digest;
import vn.sokehoach.data.kept.StepTable;

/** A book that is larger than memory: how much of it is read at once, and where it is looked at. */
class LargeBookTest {

    private static final int LONG = 600_000;

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private final List<Integer> letters = new ArrayList<>();

    @Test
    void longStepsAreReadFewAtOnceAndShortOnesMany() throws Exception {
        try (Replay replay = Replay.begun()) {
            for (int i = 1; i <= 40; i++) {
                String line = "x".repeat(i % 10 == 0 ? LONG : 10);
                replay.context().insertInto(STEP).values(i, UUID.randomUUID(), null, "sum" + i, line).execute();
            }

            List<JournalLine> read;
            try (Stream<JournalLine> lines = new StepTable(watched(replay.context())).after(3)) {
                read = lines.toList();
            }

            assertThat(read).extracting(JournalLine::sequence)
                    .containsExactlyElementsOf(Stream.iterate(4L, n -> n + 1).limit(37).toList());
            assertThat(letters).allMatch(at -> at <= LONG + 400).hasSizeLessThan(7);
        }
    }

    @Test
    void theDigestReadsPlansOneByOne() throws Exception {
        try (Replay replay = Replay.begun()) {
            String content = "{\"a\":\"" + "x".repeat(LONG) + "\"}";
            for (int i = 0; i < 4; i++) {
                replay.context().insertInto(PLAN).values(new UUID(i, i), i, null, 2024, content).execute();
            }

            String digest = Digest.of(watched(replay.context()));

            assertThat(letters).filteredOn(at -> at > 0).hasSize(4).allMatch(at -> at < 2 * LONG);
            replay.context().deleteFrom(PLAN).where(PLAN.ID.eq(new UUID(3, 3))).execute();
            assertThat(Digest.of(replay.context())).isNotEqualTo(digest);
        }
    }

    @Test
    void aBookThatMemoryHasNoRoomForStandsInAFileThatNobodyCanRead() throws Exception {
        try (OpenStore store = store(); Replay replay = Replay.begun(folder, Long.MAX_VALUE)) {
            for (JournalLine line : Journal.read(new StoreFolder(folder)).lines()) {
                replay.take(line);
            }

            assertThat(replay.digest()).isEqualTo(store.examination().examine().digest());
            assertThat(rebuilt()).hasSize(1).noneMatch(LargeBookTest::isReadable);
            replay.close();
            assertThat(rebuilt()).isEmpty();
        }
    }

    @Test
    void theFileOfOneWhoWasKilledGoesWithTheNextOpening() throws Exception {
        store().close();
        Files.writeString(folder.resolve("rebuilt." + UUID.randomUUID() + ".mv.db"), "dở");

        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            Report report = store.examination().examineWhole();

            assertThat(report.findings()).isEmpty();
            assertThat(rebuilt()).isEmpty();
        }
    }

    @Test
    void whoeverOpensABookThatWasClosedWithoutItsSnapshotIsToldSo() throws Exception {
        OpenStore closed = store();
        Path snapshots = folder.resolve("snapshots");
        Files.writeString(snapshots, "không phải thư mục");
        closed.close();
        Files.delete(snapshots);

        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            assertThat(store.report().events()).containsExactly(new Event(Code.SNAPSHOT_LACKING, List.of("2")));
        }
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            assertThat(store.report().events()).isEmpty();
        }
    }

    private OpenStore store() throws Exception {
        OpenStore store = OpenStore.open(folder, Duration.ZERO);
        SmallPlan.takeInto(store, plan);
        store.apply(SmallPlan.status(plan, 20, SmallPlan.AT));
        return store;
    }

    private List<Path> rebuilt() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("rebuilt.")).toList();
        }
    }

    private static boolean isReadable(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("CREATE ");
        } catch (IOException gone) {
            return false;
        }
    }

    /** Notes how many letters each query has in its rows. */
    private DSLContext watched(DSLContext db) {
        return DSL.using(db.configuration().deriveAppending(new ExecuteListener() {
            @Override
            public void resultEnd(ExecuteContext context) {
                letters.add(context.result()
                        .stream()
                        .flatMap(row -> row.intoList().stream())
                        .filter(String.class::isInstance)
                        .mapToInt(value -> ((String) value).length())
                        .sum());
            }
        }));
    }
}
