package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.data.files.PlaceCheck;
import vn.sokehoach.data.journal.StoreFolder;

class OpenStoreTest {

    @TempDir
    Path folder;

    private OpenStore open() {
        return OpenStore.open(folder, Duration.ZERO);
    }

    @Test
    void givesBackAPlanAsItWasImportedAfterARestart() throws Exception {
        Plan plan = SmallPlan.plan();
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
        }
        try (OpenStore store = open()) {
            assertThat(store.report().events()).isEmpty();
            assertThat(store.plans().all()).containsExactly(plan);
            assertThat(store.plans().holding(plan.tasks().findFirst().orElseThrow().id())).contains(plan);
            assertThat(store.plans().documents(plan.id()).getFirst().blocks()).containsExactly("một", "hai");
            assertThat(store.plans().tracking(plan.id()).byItem()).isFalse();
        }
    }

    @Test
    void aJournalThatIsDamagedWhileTheStoreIsOpenIsNoticedAtTheNextOpening() throws Exception {
        Plan plan = SmallPlan.plan();
        String digest;
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
            digest = store.examination().examine().digest();
            Path journal = folder.resolve("journal/steps.jsonl");
            byte[] bytes = Files.readAllBytes(journal);
            bytes[bytes.length / 2] ^= 1;
            Files.write(journal, bytes);
        }
        try (OpenStore store = open()) {
            assertThat(store.report().events()).extracting(OpeningReport.Event::code)
                    .containsExactly(OpeningReport.Code.JOURNAL_COMPLETED);
            assertThat(store.examination().examineWhole().digest()).isEqualTo(digest);
        }
    }

    @Test
    void aLineThatCameBehindASealedJournalIsFollowedByTheDatabase() throws Exception {
        Plan plan = SmallPlan.plan();
        StoreFolder files = new StoreFolder(folder);
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
        }
        Path seal = folder.resolve("store.seal");
        byte[] database = Files.readAllBytes(files.database());
        byte[] sealed = Files.readAllBytes(seal);
        String digest;
        try (OpenStore store = open()) {
            store.apply(SmallPlan.status(plan, 10, SmallPlan.AT));
            digest = store.examination().examine().digest();
        }
        Files.write(files.database(), database);
        Files.write(seal, sealed);

        try (OpenStore store = open()) {
            assertThat(store.examination().examineWhole().digest()).isEqualTo(digest);
            assertThat(store.examination().examineWhole().sequence()).isEqualTo(2);
        }
    }

    @Test
    void anEmptyBookGoesOnWithoutItsJournalFile() throws Exception {
        Plan plan = SmallPlan.plan();
        open().close();
        Files.delete(folder.resolve("journal/steps.jsonl"));

        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
        }
        try (OpenStore store = open()) {
            assertThat(store.plans().find(plan.id())).contains(plan);
        }
    }

    @Test
    void goesOnInAJournalThatWasPutInTheOthersPlaceWhileTheStoreIsOpen() throws Exception {
        Plan plan = SmallPlan.plan();
        Path journal = folder.resolve("journal/steps.jsonl");
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
            store.apply(SmallPlan.status(plan, 10, SmallPlan.AT));
            Files.write(folder.resolve("same"), Files.readAllBytes(journal));
            Files.move(folder.resolve("same"), journal, StandardCopyOption.REPLACE_EXISTING);
            store.apply(SmallPlan.status(plan, 20, SmallPlan.AT));
        }
        assertThat(Files.readAllLines(journal)).hasSize(3);
        try (OpenStore store = open()) {
            assertThat(store.report().events()).isEmpty();
            assertThat(store.examination().examineWhole().sequence()).isEqualTo(3);
        }
    }

    @Test
    void undoesAndRedoesOverRestartsAndGivesTheDigestBack() throws Exception {
        Plan plan = SmallPlan.plan();
        Step status = SmallPlan.status(plan, 40, SmallPlan.AT.plusSeconds(1));
        String imported;
        String recorded;
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
            imported = store.examination().examine().digest();
            store.apply(status);
            recorded = store.examination().examine().digest();
        }
        try (OpenStore store = open()) {
            store.apply(store.undoable().orElseThrow().reversed("Minh", SmallPlan.AT.plusSeconds(2)));
            assertThat(store.examination().examine().digest()).isEqualTo(imported);
            assertThat(store.progress().ofPlan(plan.id())).isEmpty();
        }
        try (OpenStore store = open()) {
            store.apply(store.redoable().orElseThrow().reversed("Minh", SmallPlan.AT.plusSeconds(3)));
            assertThat(store.examination().examine().digest()).isEqualTo(recorded).isNotEqualTo(imported);
            ProgressEntry entry = store.progress().ofPlan(plan.id()).getFirst();
            assertThat(entry.origin().at()).isEqualTo(SmallPlan.AT.plusSeconds(1));
            assertThat(store.redoable()).isEmpty();
            assertThat(store.stepsOf(plan.id())).hasSize(4);
        }
    }

    @Test
    void endsTheRedoChainWithANewStepAndUndoesStepByStep() throws Exception {
        Plan plan = SmallPlan.plan();
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
            store.apply(SmallPlan.status(plan, 10, SmallPlan.AT));
            store.apply(SmallPlan.status(plan, 20, SmallPlan.AT));
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            assertThat(store.redoable()).isPresent();
            store.apply(SmallPlan.status(plan, 30, SmallPlan.AT));
            assertThat(store.redoable()).isEmpty();
            assertThat(store.progress().ofPlan(plan.id())).extracting(ProgressEntry::percent).containsExactly(30);
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            assertThat(store.plans().all()).isEmpty();
            assertThat(store.undoable()).isEmpty();
        }
    }

    @Test
    void findsWhatStandsBehindManyStepsThatAreTakenBack() throws Exception {
        Plan plan = SmallPlan.plan();
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
            for (int percent = 0; percent < 40; percent++) {
                store.apply(SmallPlan.status(plan, percent, SmallPlan.AT));
            }
            for (int percent = 39; percent > 2; percent--) {
                store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            }
            assertThat(store.progress().ofPlan(plan.id())).extracting(ProgressEntry::percent)
                    .containsExactly(0, 1, 2);
            store.apply(store.redoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT));
            assertThat(store.progress().ofPlan(plan.id())).extracting(ProgressEntry::percent)
                    .containsExactly(0, 1);
        }
    }

    @Test
    void refusesAStepWhoseBeforeValuesNoLongerStandAndChangesNothing() throws Exception {
        Plan plan = SmallPlan.plan();
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
            String digest = store.examination().examine().digest();
            assertThatThrownBy(() -> store.apply(SmallPlan.imported(plan))).isInstanceOfSatisfying(StaleEdit.class,
                    stale -> assertThat(stale.differing()).hasSize(3));
            assertThat(store.examination().examine()).isEqualTo(
                    new vn.sokehoach.core.store.StoreExamination.Report(1, digest, List.of()));
        }
    }

    @Test
    void aClockThatIsSetBackChangesNeitherTheOrderOfEntriesNorWhatIsUndone() throws Exception {
        Plan plan = SmallPlan.plan();
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
            store.apply(SmallPlan.status(plan, 10, SmallPlan.AT.plusSeconds(100)));
            store.apply(SmallPlan.status(plan, 20, SmallPlan.AT.minusSeconds(86400)));
            assertThat(store.progress().ofPlan(plan.id())).extracting(ProgressEntry::percent).containsExactly(10, 20);
            store.apply(store.undoable().orElseThrow().reversed("Lan", SmallPlan.AT.minusSeconds(90000)));
            assertThat(store.progress().ofPlan(plan.id())).extracting(ProgressEntry::percent).containsExactly(10);
            store.apply(store.redoable().orElseThrow().reversed("Lan", SmallPlan.AT.minusSeconds(100000)));
            assertThat(store.progress().ofPlan(plan.id())).extracting(ProgressEntry::percent).containsExactly(10, 20);
        }
    }

    @Test
    void letsOneHolderInAtATime() {
        try (OpenStore store = open()) {
            assertThat(store.report().events()).isEmpty();
            assertThatThrownBy(this::open).isInstanceOfSatisfying(StoreException.class,
                    refused -> assertThat(refused.reason()).isEqualTo(StoreException.Reason.IN_USE));
        }
    }

    @Test
    void aLinkThatLeadsToASynchronisedFolderIsRefusedAsTheFolderIs(@TempDir Path home) throws Exception {
        Path cloud = Files.createDirectories(home.resolve("OneDrive").resolve("so"));
        Path link = Files.createSymbolicLink(home.resolve("so"), cloud);

        assertThatThrownBy(() -> OpenStore.open(link, Duration.ZERO)).isInstanceOfSatisfying(StoreException.class,
                refused -> assertThat(refused.arguments()).containsExactly(link.toString(), "synchronised"));
        assertThat(cloud).isEmptyDirectory();
    }

    @Test
    void refusesPlacesWhereStoresGetDamaged() {
        assertThat(PlaceCheck.refusal(List.of("/home/lan/OneDrive/so"), "ext4")).contains("synchronised");
        assertThat(PlaceCheck.refusal(List.of("\\\\server\\share\\so"), "NTFS")).contains("network");
        assertThat(PlaceCheck.refusal(List.of("/mnt/so"), "nfs4")).contains("network");
        assertThat(PlaceCheck.refusal(List.of("/media/lan/usb/so"), "vfat")).contains("removable");
        assertThat(PlaceCheck.refusal(List.of("/home/lan/so"), "ext4")).isEmpty();
    }

    @Test
    void refusesADriveLetterThatStandsForAShare() {
        // What Windows says of a letter that net use gave: the file system of the share, and its name behind the letter.
        assertThat(PlaceCheck.refusal(List.of("Z:\\so", "Z:\\", "\\\\server\\chung"), "NTFS")).contains("network");
        assertThat(PlaceCheck.refusal(List.of("D:\\so", "D:\\", "D:\\"), "NTFS")).isEmpty();
    }

    @Test
    void aBookThatWasMadeReadyTakesStepsAlsoWhereItsDatabaseBrokeBeforeIt() throws Exception {
        Plan plan = SmallPlan.plan();
        FailingFolder failing = new FailingFolder(folder.resolve("ready"));
        try (OpenStore store = OpenStore.open(failing, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
            store.makeReady();
            store.apply(SmallPlan.status(plan, 10, SmallPlan.AT.plusSeconds(1)));

            failing.shutDownDatabase();
            store.makeReady();
            store.apply(SmallPlan.status(plan, 20, SmallPlan.AT.plusSeconds(2)));

            assertThat(store.progress().ofPlan(plan.id()).getLast().percent()).isEqualTo(20);
        }
    }
}
