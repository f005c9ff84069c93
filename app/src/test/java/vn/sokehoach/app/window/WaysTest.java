package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.shell.ShellView;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.ViewSetup;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;

/** Whoever goes elsewhere and back finds all as it was left; the palette leads where its answer says. */
@OnScreen
class WaysTest {

    @TempDir
    Path folder;

    private TestWindow samples() throws Exception {
        return TestWindow.on(SampleStore.copiedTo(folder.resolve("store")));
    }

    @Test
    void goingBackToAShownTaskKeepsTheConditionThatLetsItThrough() throws Exception {
        try (TestWindow window = samples()) {
            List<Plan> plans = window.office().book().plans().all();
            window.click("#filter-menu").click("#filter-LEAD").click("#filter-LEAD-0").push(KeyCode.ESCAPE);
            ViewSetup narrowed = window.settings.now().tasks();
            assertThat(narrowed.chips()).isNotEmpty();
            TaskRow chosen = window.shownTasks().getFirst();
            window.choose(chosen);

            goTo(window, plans.getFirst().heading().number());
            assertThat(open(window, plans.getLast())).isFalse();
            window.push(KeyCode.ALT, KeyCode.LEFT);

            assertThat(window.settings.now().tasks()).isEqualTo(narrowed);
            assertThat(window.shownTasks()).extracting(TaskRow::id).contains(chosen.id());
            assertThat(window.onScreen(() -> window.tasks().getSelectionModel().getSelectedItem().getValue().id()))
                    .isEqualTo(chosen.id());
        }
    }

    @Test
    void aPlaceInAPlanThatIsGoneJamsNoWay() throws Exception {
        try (TestWindow window = samples()) {
            List<Plan> plans = window.office().book().plans().all();
            Plan last = plans.getLast();
            assertThat(open(window, last)).isTrue();
            goTo(window, plans.getFirst().heading().number());
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.office().book().plans().all()).isNotEmpty()
                    .extracting(Plan::id)
                    .doesNotContain(last.id());

            window.push(KeyCode.ALT, KeyCode.LEFT).click("#tab-indicators").click("#tab-history");
            window.push(KeyCode.ALT, KeyCode.LEFT);
            assertThat(window.shows("#indicators")).as("the way leads on from where it ended").isTrue();
            window.onScreen(() -> {
                window.find("#indicators").requestFocus();
                return true;
            });
            window.push(KeyCode.ALT, KeyCode.RIGHT);
            assertThat(window.onScreen(() -> window.find("#history").isFocused())).as("the keyboard went too").isTrue();
        }
    }

    @Test
    void aPlanThatIsGoneIsNotFoundAnyMore() throws Exception {
        try (TestWindow window = samples()) {
            List<Plan> plans = window.office().book().plans().all();
            goTo(window, plans.getFirst().heading().number());
            window.push(KeyCode.CONTROL, KeyCode.Z);
            String gone = plans.getLast().tasks().findFirst().orElseThrow().content();

            window.push(KeyCode.CONTROL, KeyCode.K);
            Node none = window.find("#palette-none");
            assertThat(window.onScreen(() -> {
                window.<TextField>find("#palette-field").setText(gone);
                return none.isVisible();
            })).as("told before it was looked for").isFalse();

            ListView<?> found = window.find("#palette-list");
            window.until(() -> found.getItems().isEmpty() && none.isVisible());
        }
    }

    @Test
    void whatIsTypedWhenTheViewIsLeftBelongsToTheReview() throws Exception {
        try (TestWindow window = ReviewHands.reviewing(folder, ReviewHands.DOCUMENT)) {
            ReviewHands.at(window, "Sở Nội vụ").push(KeyCode.DELETE);

            assertThat(window.onScreen(() -> window.<ShellView>find(".shell").leave())).isTrue();

            window.settle();
            assertThat(window.shows("#review-plan")).isFalse();
            assertThat(window.shows("#review-go-on")).isTrue();
        }
    }

    @Test
    void theViewIsNotLeftWhileDocumentsAreRead() throws Exception {
        try (TestWindow window = TestWindow.on(folder.resolve("store"))) {
            Path document = Files.writeString(folder.resolve("vườn chè.txt"), ReviewHands.DOCUMENT);
            window.dialogs.chooses(document);

            boolean left = window.onScreen(() -> {
                window.<Button>find("#empty-import").fire();
                return window.<ShellView>find(".shell").leave();
            });

            assertThat(left).isFalse();
            assertThat(window.settle().shows("#review-plan")).isTrue();
        }
    }

    @Test
    void enterChoosesWhatAnswersAllThatWasTyped() throws Exception {
        try (TestWindow window = samples()) {
            window.push(KeyCode.CONTROL, KeyCode.K);
            window.onScreen(() -> {
                // In one go: no answer can have come between.
                TextField field = window.find("#palette-field");
                field.setText("mau toi");
                Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false,
                        false));
                return true;
            });
            window.until(() -> window.settings.now().theme() == Settings.Theme.DARK);

            assertThat(window.shows("#palette")).isFalse();
        }
    }

    @Test
    void anIndicatorOfAnotherTableIsShownInItWithoutASearch() throws Exception {
        try (TestWindow window = samples()) {
            Plan plan = window.office().book().plans().all().getLast();
            Appendix table = plan.appendices()
                    .stream()
                    .filter(each -> each.kind() == AppendixKind.INDICATORS)
                    .reduce((_, last) -> last)
                    .orElseThrow();
            AppendixRow row = table.rows()
                    .stream()
                    .filter(each -> each.level() > 0 && each.content() instanceof Indicator)
                    .reduce((_, last) -> last)
                    .orElseThrow();

            goTo(window, ((Indicator) row.content()).name());

            assertThat(IndicatorHands.chosen(window).indicator().name())
                    .isEqualTo(((Indicator) row.content()).name());
            assertThat(window.onScreen(() -> window.<TextField>find("#search").getText())).isEmpty();
        }
    }

    @Test
    void whatHasAButtonIsFoundAmongTheCommandsToo() throws Exception {
        try (TestWindow window = samples()) {
            goTo(window, "nhan thu muc");
            assertThat(window.shows("#ledger")).isTrue();

            goTo(window, "sao luu va khoi phuc");
            assertThat(window.robot.lookup("#snapshots").tryQuery()).isPresent();
        }
    }

    private static void goTo(TestWindow window, String words) {
        window.push(KeyCode.CONTROL, KeyCode.K);
        window.onScreen(() -> {
            TextField field = window.find("#palette-field");
            field.setText(words);
            Event.fireEvent(field,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return true;
        });
        window.until(() -> !window.find("#palette").isVisible());
    }

    /** Whether the tasks of a plan are those in the table. */
    private static boolean open(TestWindow window, Plan plan) {
        List<UUID> ids = plan.tasks().map(PlanTask::id).toList();
        List<TaskRow> shown = window.shownTasks();
        return shown.stream().map(TaskRow::id).anyMatch(ids::contains);
    }
}
