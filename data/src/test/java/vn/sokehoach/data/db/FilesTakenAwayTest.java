package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreExamination.Report;
import vn.sokehoach.core.store.StoreException;

/** A cleaner or a person touches the files of a book that is open: the next step notices, and no step is lost. */
class FilesTakenAwayTest {

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private final Clock clock = Clock.fixed(Instant.parse("2024-05-20T03:00:00Z"), ZoneOffset.UTC);
    private Path book;
    private Path journal;

    @BeforeEach
    void fill() throws Exception {
        book = folder.resolve("so");
        journal = book.resolve("journal/steps.jsonl");
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
        }
    }

    private OpenStore open() {
        return OpenStore.open(book, Duration.ZERO, clock, null);
    }

    /** What is done to the journal. */
    private interface Mischief {
        void done() throws IOException;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aJournalThatIsTakenAwayIsWrittenAnewBeforeTheNextStep(boolean written) throws Exception {
        assertNothingIsLost(written, () -> Files.delete(journal));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aJournalThatIsCutIsWrittenAnewAndTheCutOneKept(boolean written) throws Exception {
        assertNothingIsLost(written, () -> {
            try (FileChannel file = FileChannel.open(journal, StandardOpenOption.WRITE)) {
                file.truncate(file.size() - 10);
            }
        });
        assertThat(book.resolve("journal/steps.jsonl.damaged-1")).exists();
    }

    @Test
    void aJournalThatIsSwappedWithItsCopyIsWrittenAnew() throws Exception {
        assertNothingIsLost(true, () -> {
            Path copy = Files.copy(journal, folder.resolve("copy"));
            Files.delete(journal);
            Files.move(copy, journal);
        });
    }

    @Test
    void allStepsComeBackThoughTheWholeFolderWasEmptied() throws Exception {
        assertNothingIsLost(true, () -> Folders.delete(book));
    }

    @Test
    void documentsThatAreTakenAwayComeBackFromTheBackupThatIsWrittenOver() throws Exception {
        Path backup = folder.resolve("sao luu.skh");
        try (OpenStore store = open()) {
            store.copies().backUp(backup);
            Folders.delete(book.resolve("spares"));
            Folders.delete(book.resolve("originals"));

            store.copies().backUp(backup);
        }
        assertThat(book.resolve("originals")).isNotEmptyDirectory();
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).anyMatch(name -> name.startsWith("originals/"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereTheDatabaseBreaksAsWellNothingFollowsAStepThatIsGone(boolean written) throws Exception {
        FailingFolder failing = new FailingFolder(book);
        try (OpenStore store = OpenStore.open(failing, Duration.ZERO)) {
            if (written) {
                store.apply(SmallPlan.status(plan, 30, SmallPlan.AT.plusSeconds(1)));
            }
            Files.delete(journal);
            failing.shutDownDatabase();

            Step next = SmallPlan.status(plan, 40, SmallPlan.AT.plusSeconds(2));
            if (written) {
                assertThatThrownBy(() -> store.apply(next)).isInstanceOf(StoreException.class);
                assertThatThrownBy(() -> store.apply(next)).isInstanceOf(StoreException.class);
            } else {
                store.apply(next);
                assertThat(store.examination().examine().sequence()).isEqualTo(2);
            }
        }
    }

    private void assertNothingIsLost(boolean written, Mischief mischief) throws Exception {
        Report told;
        try (OpenStore store = open()) {
            if (written) {
                store.apply(SmallPlan.status(plan, 30, SmallPlan.AT.plusSeconds(1)));
            }
            mischief.done();
            store.apply(SmallPlan.status(plan, 40, SmallPlan.AT.plusSeconds(2)));
            told = store.examination().examine();
            assertThat(store.report().events()).extracting(OpeningReport.Event::code)
                    .contains(OpeningReport.Code.JOURNAL_REWRITTEN);
            // Nothing but what is on the disk now is left of a program that is killed here.
            Folders.copy(book, folder.resolve("left"));
        }
        book = folder.resolve("left");
        try (OpenStore store = open()) {
            assertThat(store.examination().examine().digest()).isEqualTo(told.digest());
            assertThat(store.examination().examine().sequence()).isEqualTo(written ? 3 : 2);
        }
    }
}
