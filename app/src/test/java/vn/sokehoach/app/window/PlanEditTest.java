package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.plan.Heading;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.ProgressEntry;

/** A kept plan gets its number and date later; a bad value stays with its reason, and the step can be taken back. */
@OnScreen
class PlanEditTest {

    @TempDir
    Path folder;

    @Test
    void aPlanIsFollowedByItemFromThereOn() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            Plan plan = plan(window, window.shownTasks().getFirst().id());
            window.click("#plan-name");
            window.until(() -> !window.find("#plan-edit-due").isDisabled());
            set(window, "#plan-edit-due", "30/02/2030");
            window.click("#plan-edit-keep");
            assertThat(window.onScreen(() -> window.<Labeled>find("#plan-edit-reason").getText()))
                    .contains("30/02/2030");

            set(window, "#plan-edit-due", "28/2/2030");
            window.onScreen(() -> {
                window.<ComboBox<Boolean>>find("#plan-edit-tracking").setValue(true);
                return true;
            });
            window.click("#plan-edit-keep");

            PlanTracking now = window.office().book().plans().tracking(plan.id());
            assertThat(now).isEqualTo(new PlanTracking(plan.id(), true, LocalDate.of(2030, 2, 28)));
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.office().book().plans().tracking(plan.id()))
                    .isEqualTo(PlanTracking.initial(plan.id(), plan.year()));
        }
    }

    @Test
    void theNumberAndDateOfAKeptPlanAreChangedAsOneStep() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            TaskRow task = window.shownTasks().getFirst();
            window.choose(task);
            window.robot.write("20").push(KeyCode.ENTER);
            window.settle();
            Plan before = plan(window, task.id());

            window.click("#plan-name");
            set(window, "#plan-edit-NUMBER", "45/KH-UBND");
            set(window, "#plan-edit-DATE", "31/02/2023");
            window.click("#plan-edit-keep");

            assertThat(window.onScreen(() -> window.<Labeled>find("#plan-edit-reason").getText()))
                    .contains("31/02/2023");
            assertThat(plan(window, task.id())).isEqualTo(before);

            set(window, "#plan-edit-DATE", "28/02/2023");
            window.click("#plan-edit-keep");

            Heading heading = plan(window, task.id()).heading();
            assertThat(heading.number()).isEqualTo("45/KH-UBND");
            assertThat(heading.issueDate()).isEqualTo(LocalDate.of(2023, 2, 28));
            assertThat(heading.title()).isEqualTo(before.heading().title());
            assertThat(window.office().book().progress().of(task.id())).extracting(ProgressEntry::percent)
                    .containsExactly(20);
            assertThat(window.onScreen(() -> window.<Labeled>find("#plan-name").getText())).isEqualTo("45/KH-UBND");
            window.click("#tab-history");
            assertThat(window.onScreen(() -> window.<TableView<?>>find("#history").getItems().size())).isEqualTo(3);

            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(plan(window, task.id())).isEqualTo(before);
            assertThat(window.office().book().examination().examine().findings()).isEmpty();
        }
    }

    private static void set(TestWindow window, String field, String text) {
        window.onScreen(() -> {
            window.<TextInputControl>find(field).setText(text);
            return true;
        });
        window.settle();
    }

    private static Plan plan(TestWindow window, UUID task) {
        return window.office().book().plans().holding(task).orElseThrow();
    }
}
