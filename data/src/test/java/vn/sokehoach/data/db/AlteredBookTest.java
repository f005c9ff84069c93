package vn.sokehoach.data.db;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.data.generated.Tables.PROGRESS_ENTRY;
import static vn.sokehoach.data.generated.Tables.STEP;

import java.nio.file.Path;
import java.time.Duration;
import org.jooq.TableField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.plan.Plan;

/** A database that was altered beside its steps while it was open is put right by a copy that holds the same steps. */
class AlteredBookTest {

    @TempDir
    Path folder;

    private final Plan plan = SmallPlan.plan();
    private Path copy;
    private String digest;

    @BeforeEach
    void backUp() throws Exception {
        copy = folder.resolve("sao luu.skh");
        try (OpenStore store = open()) {
            SmallPlan.takeInto(store, plan);
            store.apply(SmallPlan.status(plan, 10, SmallPlan.AT.plusSeconds(1)));
            store.copies().backUp(copy);
            digest = store.examination().examine().digest();
        }
    }

    private OpenStore open() {
        return OpenStore.open(folder.resolve("so"), Duration.ZERO);
    }

    @Test
    void aLineThatIsNotOfItsChecksumIsNoSameness() throws Exception {
        restoredAfterAltering(STEP.LINE);
        assertThat(folder.resolve("so/journal/steps.jsonl.damaged-1")).as("what no snapshot holds").exists();
    }

    @Test
    void contentThatTheStepsDoNotComeToIsNoSameness() throws Exception {
        restoredAfterAltering(PROGRESS_ENTRY.CONTENT);
    }

    @Test
    void whatStoodBeforeARestoreIsWhatItsStepsComeToAndNotWhatTheTablesSay() throws Exception {
        try (OpenStore store = open()) {
            store.apply(SmallPlan.status(plan, 20, SmallPlan.AT.plusSeconds(2)));
            String later = store.examination().examine().digest();
            alter(PROGRESS_ENTRY.CONTENT);

            BookCopy before = store.copies().restore(copy).before().orElseThrow();

            assertThat(before.steps()).isEqualTo(3);
            assertThat(store.examination().examine().digest()).isEqualTo(digest);
            store.copies().restore(before.file());
            assertThat(store.examination().examine().digest()).isEqualTo(later);
        }
    }

    /** What a second connection changes is not told to the store; both are closed with it. */
    private void alter(TableField<?, String> content) throws Exception {
        Database beside = Database.open(folder.resolve("so/store.mv.db"));
        beside.context()
                .execute("update " + content.getTable().getName() + " set " + content.getName() + " = replace("
                        + content.getName() + ", 'Lan', 'Lam')");
        beside.commit();
    }

    private void restoredAfterAltering(TableField<?, String> content) throws Exception {
        try (OpenStore store = open()) {
            assertThat(store.copies().compare(copy).isSame()).isTrue();
            alter(content);
            assertThat(store.examination().examineWhole().findings()).isNotEmpty();

            assertThat(store.copies().compare(copy).altered()).isTrue();
            assertThat(store.copies().restore(copy).changed().isSame()).isFalse();

            assertThat(store.examination().examineWhole().findings()).isEmpty();
            assertThat(store.examination().examine().digest()).isEqualTo(digest);
        }
        try (OpenStore store = open()) {
            assertThat(store.report().events()).isEmpty();
            assertThat(store.copies().compare(copy).isSame()).isTrue();
        }
    }
}
