package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.frame.Attachment;
import vn.sokehoach.core.frame.CitedDocument;
import vn.sokehoach.core.frame.Extension;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.frame.TaskLink;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.data.journal.StoreFolder;

/** What stands around tasks is kept by steps like everything else, its documents included. */
class FrameStoreTest {
    private static final CitedDocument ALLOWED =
            new CitedDocument("Công văn", "12/UBND", LocalDate.of(2024, 6, 5), "UBND tỉnh");
    private static final byte[] PAPER = "biên bản họp".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private final PlanTask task = plan.tasks().findFirst().orElseThrow();

    private OpenStore open() {
        return OpenStore.open(folder.resolve("so"), Duration.ZERO);
    }

    @Test
    void framesAndLinksAreKeptUndoneAndRedoneOverRestarts() throws Exception {
        String before;
        String after;
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
            before = digest(store);
            store.apply(framed(store));
            store.apply(linked());
            after = digest(store);
        }
        try (OpenStore store = open()) {
            TaskFrame kept = store.frames().of(task.id());
            assertThat(kept.leader()).isEqualTo("Bà Trần Thị B");
            assertThat(kept.extension().orElseThrow().document()).isEqualTo(ALLOWED);
            assertThat(store.frames().ofPlan(plan.id())).containsOnlyKeys(task.id());
            assertThat(store.frames().links(task.items().getFirst().id())).hasSize(1)
                    .isEqualTo(store.frames().links(task.id()));
            assertThat(store.stepsOf(plan.id())).hasSize(3);
            reverse(store, true);
            reverse(store, true);
            assertThat(digest(store)).isEqualTo(before);
            assertThat(store.frames().of(task.id()).isNone()).isTrue();
            assertThat(store.frames().links(task.id())).isEmpty();
            reverse(store, false);
            reverse(store, false);
            assertThat(digest(store)).isEqualTo(after).isNotEqualTo(before);
        }
    }

    @Test
    void aLostDatabaseIsBuiltFromTheJournalWithThemAndABookReadBesideShowsThem() throws Exception {
        String kept;
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
            store.apply(framed(store));
            store.apply(linked());
            kept = digest(store);
            try (PlanBook beside = ReadingBook.of(folder.resolve("so"), Clock.systemUTC()).orElseThrow()) {
                assertThat(beside.frames().of(task.id())).isEqualTo(store.frames().of(task.id()));
                assertThat(beside.examination().examine().digest()).isEqualTo(kept);
            }
        }
        Files.delete(new StoreFolder(folder.resolve("so")).database());

        try (OpenStore store = open()) {
            assertThat(digest(store)).isEqualTo(kept);
        }
    }

    @Test
    void aBackupCarriesAttachedDocumentsAndTheExaminationMissesALostOne() throws Exception {
        Path backup = folder.resolve("sao.skh");
        String sha256;
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
            store.apply(framed(store));
            sha256 = attachment(store).file().sha256();
            store.copies().backUp(backup);
        }
        try (OpenStore other = OpenStore.open(folder.resolve("khac"), Duration.ZERO)) {
            other.copies().restore(backup);
            assertThat(attachment(other).file().sha256()).isEqualTo(sha256);
            assertThat(other.originals().open(sha256).readAllBytes()).isEqualTo(PAPER);
        }
        try (OpenStore store = open()) {
            Files.delete(folder.resolve("so").resolve("originals").resolve(sha256));
            assertThat(store.examination().examine().findings()).extracting(each -> each.code() + each.arguments())
                    .containsExactly("ORIGINAL_LOST[bien ban.txt]");
        }
        try (OpenStore mended = open()) {
            assertThat(mended.originals().open(sha256).readAllBytes()).isEqualTo(PAPER);
        }
    }

    private Attachment attachment(OpenStore store) {
        return store.frames().of(task.id()).attachments().getFirst();
    }

    private Step framed(OpenStore store) throws IOException {
        String sha256 = store.originals().keep(PAPER);
        TaskFrame frame = TaskFrame.NONE.ledBy("Bà Trần Thị B")
                .extended(new Extension(LocalDate.of(2024, 9, 30), ALLOWED, "chờ vốn"))
                .with(new Attachment(new SourceFile("bien ban.txt", sha256), LocalDate.of(2024, 6, 6), "Lan"));
        return step(new Change.FrameSet(plan.id(), task.id(), null, frame));
    }

    private Step linked() {
        UUID item = task.items().getFirst().id();
        return step(new Change.TasksLinked(null, TaskLink.between(new TaskLink.End(plan.id(), item),
                new TaskLink.End(plan.id(), task.id()))));
    }

    private static Step step(Change change) {
        return Step.of(new StepLabel(StepLabel.Code.SET_FRAMES, List.of("1")), "Lan", SmallPlan.AT, List.of(change));
    }

    private static void reverse(OpenStore store, boolean undo) throws Exception {
        store.apply((undo ? store.undoable() : store.redoable()).orElseThrow().reversed("Lan", SmallPlan.AT));
    }

    private static String digest(OpenStore store) {
        return store.examination().examine().digest();
    }
}
