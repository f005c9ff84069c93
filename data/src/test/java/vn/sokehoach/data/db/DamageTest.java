package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.db.OpeningReport.Code;
import vn.sokehoach.data.db.OpeningReport.Event;
import vn.sokehoach.data.journal.Checksum;

/** Every file of a store damaged in turn: what was acknowledged is there, or the person is told. */
class DamageTest {

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private String digest;

    @BeforeEach
    void fill() throws Exception {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
        }
        copy("store.mv.db", "old.mv.db");
        copy("store.seal", "old.seal");
        copy("journal/steps.jsonl", "old.jsonl");
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            for (int i = 1; i <= 5; i++) {
                store.apply(SmallPlan.status(plan, i * 10, SmallPlan.AT.plusSeconds(i)));
            }
            digest = store.examination().examine().digest();
        }
    }

    private void copy(String from, String to) throws IOException {
        Files.copy(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
    }

    private Path journal() {
        return folder.resolve("journal/steps.jsonl");
    }

    private Path database() {
        return folder.resolve("store.mv.db");
    }

    private List<Code> opensWhole() {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            var report = store.examination().examine();
            assertThat(report.digest()).isEqualTo(digest);
            assertThat(report.sequence()).isEqualTo(6);
            assertThat(report.findings()).filteredOn(finding -> finding.code().startsWith("JOURNAL")).isEmpty();
            return store.report().events().stream().map(Event::code).toList();
        }
    }

    @Test
    void aMissingDatabaseIsBuiltFromTheJournal() throws IOException {
        Files.delete(database());
        assertThat(opensWhole()).containsExactly(Code.REBUILT);
    }

    @Test
    void aDatabaseOfNoiseIsKeptAndBuiltAnew() throws IOException {
        Files.write(database(), new byte[9000]);
        assertThat(opensWhole()).contains(Code.REBUILT);
    }

    @Test
    void aTruncatedDatabaseIsNotTrusted() throws IOException {
        shorten(database(), 1);
        assertThat(opensWhole()).contains(Code.REBUILT);
    }

    @Test
    void aFlippedBitInTheDatabaseIsNoticed() throws IOException {
        byte[] bytes = Files.readAllBytes(database());
        bytes[bytes.length / 2] ^= 1;
        Files.write(database(), bytes);
        assertThat(opensWhole()).contains(Code.REBUILT);
    }

    @Test
    void anOlderDatabaseIsReplayed() throws IOException {
        copy("old.mv.db", "store.mv.db");
        copy("old.seal", "store.seal");
        assertThat(opensWhole()).containsExactly(Code.REPLAYED);
    }

    @Test
    void aMissingJournalIsWrittenFromTheDatabase() throws IOException {
        Files.delete(journal());
        assertThat(opensWhole()).containsExactly(Code.JOURNAL_COMPLETED);
    }

    @Test
    void aShortJournalIsCompletedAndTheBadOneKept() throws IOException {
        copy("old.jsonl", "journal/steps.jsonl");
        assertThat(opensWhole()).containsExactly(Code.JOURNAL_COMPLETED);
        assertThat(journal().resolveSibling("steps.jsonl.damaged-1")).exists();
    }

    @Test
    void aFlippedBitInTheJournalIsNoticedAndMended() throws IOException {
        byte[] bytes = Files.readAllBytes(journal());
        bytes[bytes.length / 3] ^= 4;
        Files.write(journal(), bytes);
        assertThat(opensWhole()).containsExactly(Code.JOURNAL_COMPLETED);
        assertThat(opensWhole()).isEmpty();
    }

    @Test
    void anIncompleteLastLineIsDropped() throws IOException {
        Files.writeString(journal(), "{\"n\":7,\"sum\":\"ab", StandardOpenOption.APPEND);
        assertThat(opensWhole()).containsExactly(Code.TORN_LINE_DROPPED);
    }

    @Test
    void whereJournalAndDatabaseAreNoiseTheSnapshotHasAllSteps() throws IOException {
        Files.write(database(), new byte[100]);
        Files.write(journal(), "chữ\n".getBytes(StandardCharsets.UTF_8));
        assertThat(opensWhole()).contains(Code.SALVAGED, Code.REBUILT);
        assertThat(opensWhole()).isEmpty();
    }

    @Test
    void aSnapshotAloneIsEnough() throws IOException {
        Files.delete(database());
        Folders.delete(folder.resolve("journal"));
        assertThat(opensWhole()).contains(Code.SALVAGED);
    }

    @Test
    void whatTheSnapshotLacksComesFromWhatIsValidOfTheDamagedJournal() throws Exception {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            store.apply(SmallPlan.status(plan, 99, SmallPlan.AT.plusSeconds(9)));
            digest = store.examination().examine().digest();
            copy("journal/steps.jsonl", "newest.jsonl");
        }
        Path newest = snapshots().getLast();
        Files.delete(newest);
        Files.delete(database());
        List<String> lines = Files.readAllLines(folder.resolve("newest.jsonl"));
        lines.set(2, lines.get(2).replace("Lan", "Lam"));
        Files.write(journal(), lines);

        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            assertThat(store.examination().examine().sequence()).isEqualTo(7);
            assertThat(store.examination().examine().digest()).isEqualTo(digest);
        }
    }

    @Test
    void aJournalThatIsShortAndADatabaseThatIsGoneAreNoticedByTheSnapshot() throws IOException {
        copy("old.jsonl", "journal/steps.jsonl");
        Files.delete(database());
        assertThat(opensWhole()).contains(Code.SALVAGED);
    }

    @Test
    void aStoreWithNothingValidIsNotBegunAnew() throws IOException {
        Files.write(database(), new byte[100]);
        Files.write(journal(), new byte[0]);
        for (Path snapshot : snapshots()) {
            Files.write(snapshot, new byte[10]);
        }
        assertThatThrownBy(() -> OpenStore.open(folder, Duration.ZERO)).isInstanceOfSatisfying(StoreException.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.DAMAGED));
    }

    @Test
    void anAlteredDocumentIsMendedFromItsSecondCopyBeforeAnythingIsWritten() throws IOException {
        Path original = folder.resolve("originals").resolve(Checksum.of(SmallPlan.ORIGINAL));
        Files.writeString(original, "khác");
        assertThat(opensWhole()).containsExactly(Code.ORIGINALS_MENDED);
        assertThat(original).hasBinaryContent(SmallPlan.ORIGINAL);
        Files.delete(original);
        Files.delete(folder.resolve("spares").resolve(original.getFileName()));
        assertThat(opensWhole()).containsExactly(Code.ORIGINALS_LOST);
    }

    @Test
    void aDocumentThatCannotBeReadIsMendedFromItsSecondCopy() throws IOException {
        FailingFolder failing = new FailingFolder(folder);
        failing.unreadable = original();
        try (OpenStore store = OpenStore.open(failing, Duration.ZERO)) {
            assertThat(store.report().events()).extracting(Event::code).containsExactly(Code.ORIGINALS_MENDED);
        }
        assertThat(opensWhole()).isEmpty();
    }

    @Test
    void aBookOpensAndIsCopiedThoughADocumentCanNeitherBeReadNorWritten() throws Exception {
        Path backup = folder.resolve("sao luu.skh");
        Files.delete(original());
        Files.createDirectories(original().resolve("khoa"));
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            assertThat(store.report().events()).extracting(Event::code).containsExactly(Code.ORIGINALS_LOST);
            assertThat(store.copies().backUp(backup).steps()).isEqualTo(6);
            store.apply(SmallPlan.status(plan, 60, SmallPlan.AT.plusSeconds(6)));
            assertThat(store.copies().takeSnapshot()).isPresent();
        }
    }

    private Path original() {
        return folder.resolve("originals").resolve(Checksum.of(SmallPlan.ORIGINAL));
    }

    private List<Path> snapshots() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("snapshots"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void aFailingDiskLosesNothingAndKeepsNothingHalf() throws Exception {
        FailingFolder failing = new FailingFolder(folder);
        try (OpenStore store = OpenStore.open(failing, Duration.ZERO)) {
            failing.fails = true;
            assertThatThrownBy(() -> store.apply(SmallPlan.status(plan, 99, SmallPlan.AT)))
                    .isInstanceOfSatisfying(StoreException.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_WRITTEN));
            failing.fails = false;
            assertThat(store.examination().examine().digest()).isEqualTo(digest);
        }
        assertThat(opensWhole()).isEmpty();
    }

    @Test
    void aDiskThatIsFullWhileTheJournalIsCompletedLeavesTheDamagedOneInItsPlace() throws IOException {
        copy("old.jsonl", "journal/steps.jsonl");
        byte[] before = Files.readAllBytes(journal());
        FailingFolder failing = new FailingFolder(folder);
        failing.fails = true;
        assertThatThrownBy(() -> OpenStore.open(failing, Duration.ZERO)).isInstanceOf(StoreException.class);
        assertThat(journal()).hasBinaryContent(before);
        assertThat(opensWhole()).contains(Code.JOURNAL_COMPLETED);
        assertThat(journal().resolveSibling("steps.jsonl.damaged-1")).hasBinaryContent(before);
    }

    @Test
    void aJournalThatWasPutAsideIsReadWhereThereIsNoOther() throws IOException {
        Files.move(journal(), journal().resolveSibling("steps.jsonl.damaged-1"));
        for (String other : List.of("snapshots", "originals", "spares")) {
            Folders.delete(folder.resolve(other));
        }
        Files.delete(database());
        assertThat(opensWhole()).contains(Code.SALVAGED, Code.ORIGINALS_LOST);
    }

    @Test
    void aCommitThatFailsIsMadeGoodFromTheJournal() throws Exception {
        FailingFolder failing = new FailingFolder(folder);
        try (OpenStore store = OpenStore.open(failing, Duration.ZERO)) {
            failing.breaksDatabase = true;
            store.apply(SmallPlan.status(plan, 99, SmallPlan.AT.plusSeconds(9)));

            assertThat(store.progress().ofPlan(plan.id()).getLast().percent()).isEqualTo(99);
            // A file that the database had not written to yet is still as it was sealed.
            assertThat(store.report().events()).extracting(Event::code)
                    .singleElement()
                    .isIn(Code.REBUILT, Code.REPLAYED);
            store.apply(SmallPlan.status(plan, 100, SmallPlan.AT.plusSeconds(10)));
            digest = store.examination().examine().digest();
        }
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            assertThat(store.examination().examine().sequence()).isEqualTo(8);
            assertThat(store.examination().examine().digest()).isEqualTo(digest);
        }
    }

    @Test
    void aStepThatTheDatabaseBreaksUnderIsTakenAllTheSame() throws Exception {
        FailingFolder failing = new FailingFolder(folder);
        try (OpenStore store = OpenStore.open(failing, Duration.ZERO)) {
            failing.shutDownDatabase();

            store.apply(SmallPlan.status(plan, 99, SmallPlan.AT.plusSeconds(9)));

            assertThat(store.progress().ofPlan(plan.id()).getLast().percent()).isEqualTo(99);
            assertThat(store.undoable().orElseThrow().changes()).hasSize(1);
            digest = store.examination().examine().digest();
        }
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            assertThat(store.report().events()).isEmpty();
            assertThat(store.examination().examine().sequence()).isEqualTo(7);
            assertThat(store.examination().examine().digest()).isEqualTo(digest);
        }
    }

    private static void shorten(Path file, int bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - bytes);
        }
    }
}
