package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.core.copy.ContentDifference;
import vn.sokehoach.core.copy.ContentDifference.Subject;
import vn.sokehoach.core.copy.CopyComparison;
import vn.sokehoach.core.copy.CopyComparison.Kind;
import vn.sokehoach.core.copy.CopyComparison.PlanDifference;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.copy.CopyRefused.Reason;
import vn.sokehoach.core.copy.CopyTrial;
import vn.sokehoach.core.copy.RestoredBook;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.journal.StoreFolder;

/** Snapshots are taken in time and cleared away with sense; backups come back, and nothing else does. */
class BookCopiesTest {
    private static final String TASK = "a Sở Tài chính chủ trì: lập dự toán";

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-05-20T03:00:00Z"));
    private Path file;

    @BeforeEach
    void fill() throws Exception {
        file = folder.resolve("sao luu.skh");
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
            store.apply(SmallPlan.status(plan, 10, SmallPlan.AT.plusSeconds(1)));
        }
    }

    private OpenStore open() {
        return open("so");
    }

    private OpenStore open(String name) {
        return OpenStore.open(folder.resolve(name), Duration.ZERO, new SetClock(now::get));
    }

    private static String digest(OpenStore store) {
        return store.examination().examine().digest();
    }

    @Test
    void aBackupComesBackInAnotherBookWithItsDocuments() throws Exception {
        String digest;
        try (OpenStore store = open()) {
            BookCopy copy = store.copies().backUp(file);
            assertThat(copy.counts()).isEqualTo(new BookCounts(1, 2, 1, 1));
            assertThat(copy.steps()).isEqualTo(2);
            assertThat(store.copies().lastBackup()).contains(copy);
            digest = digest(store);
        }
        try (OpenStore other = open("khác")) {
            RestoredBook restored = other.copies().restore(file);
            assertThat(restored.changed().plans()).singleElement().satisfies(difference -> {
                assertThat(difference.plan()).isEqualTo("298/KH-UBND");
                assertThat(difference.kind()).isEqualTo(Kind.COMES);
                assertThat(difference.contents()).contains(
                        new ContentDifference(Subject.PROGRESS, 0, 1, 0, List.of(TASK)),
                        new ContentDifference(Subject.DOCUMENT, 0, 1, 0, List.of("kh.txt")));
            });
            assertThat(restored.before()).isEmpty();
            assertThat(digest(other)).isEqualTo(digest);
        }
        try (OpenStore other = open("khác")) {
            assertThat(other.report().events()).isEmpty();
            assertThat(other.examination().examine().findings()).isEmpty();
            assertThat(digest(other)).isEqualTo(digest);
        }
    }

    @Test
    void whatARestoreWouldChangeIsShownAndTheRestoreIsTakenBackByTheSnapshotBeforeIt() throws Exception {
        try (OpenStore store = open()) {
            store.copies().backUp(file);
            String then = digest(store);
            store.apply(SmallPlan.status(plan, 20, SmallPlan.AT.plusSeconds(2)));
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT.plusSeconds(3)));
            store.apply(SmallPlan.status(plan, 30, SmallPlan.AT.plusSeconds(4)));
            String now = digest(store);

            CopyComparison shown = store.copies().compare(file);
            assertThat(shown.lost()).isEqualTo(3);
            assertThat(shown.gained()).isZero();
            assertThat(shown.plans()).containsExactly(new PlanDifference("298/KH-UBND", Kind.CHANGES,
                    List.of(new ContentDifference(Subject.PROGRESS, 1, 0, 0, List.of(TASK)))));
            assertThat(digest(store)).isEqualTo(now);

            RestoredBook restored = store.copies().restore(file);
            assertThat(digest(store)).isEqualTo(then);
            assertThat(store.undoable()).isPresent();
            store.apply(SmallPlan.status(plan, 40, SmallPlan.AT.plusSeconds(5)));

            store.copies().restore(restored.before().orElseThrow().file());
            assertThat(digest(store)).isEqualTo(now);
        }
        try (OpenStore store = open()) {
            assertThat(store.report().events()).isEmpty();
            assertThat(store.examination().examine().sequence()).isEqualTo(5);
        }
    }

    @Test
    void anythingButAWholeCopyIsRefusedAndTheBookStaysAsItIs() throws Exception {
        try (OpenStore store = open()) {
            store.copies().backUp(file);
            byte[] whole = Files.readAllBytes(file);
            String digest = digest(store);
            Random random = new Random(7);
            for (int i = 0; i < 60; i++) {
                byte[] bytes = whole.clone();
                bytes[i < 40 ? i : random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
                refused(store, Reason.DAMAGED, Reason.NOT_A_COPY);
            }
            Files.write(file, Arrays.copyOf(whole, whole.length - 1));
            refused(store, Reason.DAMAGED);
            Files.write(file, Arrays.copyOf(whole, whole.length + 3));
            refused(store, Reason.DAMAGED);
            Files.writeString(file, "một tệp khác");
            refused(store, Reason.NOT_A_COPY);
            Files.delete(file);
            refused(store, Reason.NOT_THERE);
            assertThat(digest(store)).isEqualTo(digest);
        }
    }

    private void refused(OpenStore store, Reason... reasons) {
        assertThatThrownBy(() -> store.copies().restore(file)).isInstanceOfSatisfying(CopyRefused.class,
                refused -> assertThat(refused.reason()).isIn((Object[]) reasons));
    }

    @Test
    void aBackupIsAZipFileThatOtherProgramsOpen() throws Exception {
        try (OpenStore store = open()) {
            store.copies().backUp(file);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).hasSize(3).contains("so-ke-hoach.json", "steps.jsonl");
        }
    }

    @Test
    void aBetterBackupOrAnotherFileIsNotWrittenOver() throws Exception {
        try (OpenStore store = open()) {
            store.apply(SmallPlan.status(plan, 20, SmallPlan.AT.plusSeconds(2)));
            store.copies().backUp(file);
            store.apply(SmallPlan.status(plan, 30, SmallPlan.AT.plusSeconds(3)));
            store.copies().backUp(file);
            store.copies().restore(store.copies().snapshots().getLast().file());
            byte[] better = Files.readAllBytes(file);

            assertThatThrownBy(() -> store.copies().backUp(file)).isInstanceOfSatisfying(CopyRefused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(Reason.BETTER_ONE_THERE);
                assertThat(refused.arguments()).containsExactly(file.toString(), "2");
            });
            assertThat(file).hasBinaryContent(better);
            Files.writeString(file, "một tệp khác");
            assertThatThrownBy(() -> store.copies().backUp(file)).isInstanceOfSatisfying(CopyRefused.class,
                    refused -> assertThat(refused.reason()).isEqualTo(Reason.OTHER_FILE_THERE));
            assertThat(file).hasContent("một tệp khác");
        }
    }

    @Test
    void snapshotsAreTakenOnClosingAndEveryTenMinutesOfChange() throws Exception {
        try (OpenStore store = open()) {
            assertThat(store.copies().snapshots()).hasSize(1);
            assertThat(store.copies().takeSnapshotIfDue()).isEmpty();
            now.set(now.get().plus(Duration.ofMinutes(11)));
            assertThat(store.copies().takeSnapshotIfDue()).isEmpty();
            store.apply(SmallPlan.status(plan, 20, SmallPlan.AT.plusSeconds(2)));
            assertThat(store.copies().takeSnapshotIfDue()).isPresent();
            store.apply(SmallPlan.status(plan, 30, SmallPlan.AT.plusSeconds(3)));
            assertThat(store.copies().takeSnapshotIfDue()).isEmpty();
            now.set(now.get().minus(Duration.ofDays(3)));
            assertThat(store.copies().takeSnapshotIfDue()).as("a clock that was set back").isPresent();
        }
    }

    @Test
    void tenRecentSnapshotsStayAndOneOfEachOfThirtyDays() throws Exception {
        try (OpenStore store = open()) {
            for (int i = 0; i < 45; i++) {
                now.set(now.get().plus(Duration.ofHours(12)));
                store.apply(SmallPlan.status(plan, i, SmallPlan.AT.plusSeconds(i)));
                store.copies().takeSnapshot();
            }
            assertThat(store.copies().snapshots()).hasSizeBetween(26, 29);
            assertThat(store.copies().snapshots().getFirst().steps()).isEqualTo(47);
        }
    }

    @Test
    void theNewestCopyIsTriedOutBeside() throws Exception {
        try (OpenStore store = open()) {
            CopyTrial ofSnapshot = store.copies().tryOut();
            assertThat(ofSnapshot.whole()).isTrue();
            assertThat(ofSnapshot.counted()).isEqualTo(new BookCounts(1, 2, 1, 1));
            store.copies().backUp(file);
            store.apply(SmallPlan.status(plan, 20, SmallPlan.AT.plusSeconds(2)));
            CopyTrial ofBackup = store.copies().tryOut();
            assertThat(ofBackup.copy().file()).isEqualTo(file);
            assertThat(ofBackup.since()).isEqualTo(1);
            Files.write(file, new byte[500]);
            assertThatThrownBy(() -> store.copies().tryOut()).isInstanceOf(CopyRefused.class);
            assertThat(store.examination().examine().findings()).extracting(finding -> finding.code())
                    .containsExactly("BACKUP_DAMAGED");
        }
    }

    @Test
    void aBookThatLacksAStepOfItsJournalIsNotBackedUp() throws Exception {
        StoreFolder place = new StoreFolder(folder.resolve("so"));
        List<JournalLine> lines = new ArrayList<>(Journal.read(place).lines());
        lines.add(JournalLine.after(lines.getLast(), lines.getLast().step()));
        Journal.rewritten(place, Chain.of(lines));
        try (OpenStore store = open()) {
            assertThatThrownBy(() -> store.copies().backUp(file)).isInstanceOfSatisfying(StoreException.class,
                    refused -> assertThat(refused.reason()).isEqualTo(StoreException.Reason.READ_ONLY));
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void anEmptyBookCanBeBackedUpToo() throws IOException, CopyRefused {
        try (OpenStore empty = open("rỗng")) {
            assertThat(empty.copies().backUp(file).counts()).isEqualTo(BookCounts.NOTHING);
            assertThat(empty.copies().compare(file).isSame()).isTrue();
        }
    }
}
