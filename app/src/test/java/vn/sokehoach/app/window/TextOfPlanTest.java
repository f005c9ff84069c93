package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.document.TextRow;
import vn.sokehoach.core.text.VietnameseText;

/** The kept text shows its tasks in place; from a task the way leads to its sentence, and from a sentence to its task. */
@OnScreen
class TextOfPlanTest {

    @TempDir
    Path folder;

    @Test
    void theWayLeadsFromATaskToItsSentenceAndFromASentenceToItsTask() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            TaskRow task = window.shownTasks().get(5);
            TaskRow other = window.shownTasks().get(7);
            window.choose(task);

            window.click("#detail-link");
            ListView<TextRow> text = window.find("#plan-text");
            int row = window.onScreen(() -> text.getSelectionModel().getSelectedIndex());
            assertThat(VietnameseText.tight(words(window, text, row)))
                    .contains(VietnameseText.tight(task.facts().words().content().lines().findFirst().orElseThrow()));
            assertThat(window.robot.lookup("#plan-text .badge-number").<Labeled>queryAllAs(Labeled.class))
                    .extracting(Labeled::getText)
                    .contains(task.facts().number());

            window.onScreen(() -> {
                int there = rowOf(text, other);
                text.getSelectionModel().clearAndSelect(there);
                text.getFocusModel().focus(there);
                text.requestFocus();
                return true;
            });
            window.push(KeyCode.ENTER);
            window.push(KeyCode.ALT, KeyCode.LEFT);
            window.click("#tab-tasks");

            UUID chosen =
                    window.onScreen(() -> window.tasks().getSelectionModel().getSelectedItem().getValue().id());
            assertThat(chosen).isEqualTo(task.id());
            window.push(KeyCode.ALT, KeyCode.LEFT);
            assertThat(window.onScreen(() -> text.getSelectionModel().getSelectedIndex())).isEqualTo(row);
        }
    }

    @Test
    void aTaskThatWasAddedByHandStandsInItsPlaceInTheText() throws Exception {
        Path store = SampleStore.copiedTo(folder.resolve("store"));
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow first = window.shownTasks().getFirst();
            TaskRow second = window.shownTasks().get(1);
            window.choose(first).push(KeyCode.INSERT);
            window.onScreen(() -> {
                window.<TextInputControl>find("#new-part-text").setText("Sở Y tế chủ trì đếm lại số giếng đào.");
                return true;
            });
            window.click("#new-part-keep");
            window.click("#tab-text");

            ListView<TextRow> text = window.find("#plan-text");
            int row = window.onScreen(() -> rowSaying(text, "đếm lại số giếng đào"));
            assertThat(row).isGreaterThan(window.onScreen(() -> rowOf(text, first)))
                    .isLessThan(window.onScreen(() -> rowOf(text, second)));
            assertThat(words(window, text, row)).contains("(bổ sung)");
        }
    }

    private static int rowSaying(ListView<TextRow> text, String wanted) {
        return (int) text.getItems().stream().takeWhile(row -> !said(row).contains(wanted)).count();
    }

    private static int rowOf(ListView<TextRow> text, TaskRow task) {
        String wanted = VietnameseText.tight(task.facts().words().content().lines().findFirst().orElseThrow());
        for (int row = 0; row < text.getItems().size(); row++) {
            if (VietnameseText.tight(said(text.getItems().get(row))).contains(wanted)) {
                return row;
            }
        }
        throw new AssertionError("no row says " + wanted);
    }

    private static String words(TestWindow window, ListView<TextRow> text, int row) {
        return window.onScreen(() -> said(text.getItems().get(row)));
    }

    private static String said(TextRow row) {
        return switch (row) {
            case TextRow.FileName name -> name.file();
            case TextRow.Words words -> words.paragraph().printed();
            case TextRow.Line line -> String.join(" ", line.slots().stream().map(slot -> slot.cell().text()).toList());
        };
    }
}
