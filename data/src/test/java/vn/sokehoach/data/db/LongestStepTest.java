package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.StoreException;
import vn.sokehoach.core.store.StoreException.Reason;
import vn.sokehoach.data.db.OpeningReport.Code;
import vn.sokehoach.data.db.OpeningReport.Event;
import vn.sokehoach.data.journal.Journal;
import vn.sokehoach.data.journal.StoreFolder;

/** A step that is longer than lines of the journal may be is not taken, and a line that is longer is none. */
class LongestStepTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();

    /** A folder in which lines may have so many bytes. */
    private static final class NarrowFolder extends StoreFolder {
        private final int longest;

        NarrowFolder(Path root, int longest) {
            super(root);
            this.longest = longest;
        }

        @Override
        protected int longestLine() {
            return longest;
        }
    }

    private Step status(int percent) {
        return SmallPlan.status(plan, percent, SmallPlan.AT.plusSeconds(percent));
    }

    @Test
    void aStepThatIsTooLongIsRefusedAndNothingIsChanged() throws Exception {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
            store.apply(status(10));
        }
        int longest = Journal.read(new StoreFolder(folder)).lines().getLast().text().length() + 20;
        try (OpenStore store = OpenStore.open(new NarrowFolder(folder, longest), Duration.ZERO)) {
            String before = store.examination().examine().digest();
            Step same = status(20);
            Step longer =
                    new Step(same.id(), same.label(), "Lan".repeat(100), same.at(), same.reverses(), same.changes());

            assertThatThrownBy(() -> store.apply(longer)).isInstanceOfSatisfying(StoreException.class,
                    refused -> assertThat(refused.reason()).isEqualTo(Reason.STEP_TOO_LONG));

            assertThat(store.examination().examine().digest()).isEqualTo(before);
            store.apply(same);
            assertThat(store.progress().ofPlan(plan.id()).getLast().percent()).isEqualTo(20);
        }
    }

    @Test
    void aJournalWithALineThatHasNoEndIsDamagedThereAndIsCompleted() throws Exception {
        try (OpenStore store = OpenStore.open(folder, Duration.ZERO)) {
            SmallPlan.takeInto(store, plan);
            store.apply(status(10));
        }
        Path journal = folder.resolve("journal/steps.jsonl");
        byte[] before = Files.readAllBytes(journal);
        Files.write(journal, new byte[3 * MEGABYTE], StandardOpenOption.APPEND);

        try (OpenStore store = OpenStore.open(new NarrowFolder(folder, MEGABYTE), Duration.ZERO)) {
            assertThat(store.report().events()).extracting(Event::code).containsExactly(Code.JOURNAL_COMPLETED);
        }
        assertThat(journal).hasBinaryContent(before);
    }
}
