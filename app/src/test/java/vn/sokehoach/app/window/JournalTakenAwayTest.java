package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;

/** Something takes the journal away while the window is open: the next step is kept whole, and the person is told. */
@OnScreen
class JournalTakenAwayTest {

    @TempDir
    Path folder;

    @Test
    void thePersonIsToldOnceThatTheJournalWasWrittenAnew() throws Exception {
        Path store = SampleStore.copiedTo(folder.resolve("store"));
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow task = window.shownTasks().getFirst();
            Files.delete(store.resolve("journal/steps.jsonl"));

            record(window, task, "20");

            window.until(() -> told(window).contains("Nhật ký bị lấy đi"));
            assertThat(window.office().book().progress().of(task.id()).getLast().percent()).isEqualTo(20);
            assertThat(window.office().book().examination().examine().findings()).isEmpty();
            record(window, task, "30");
            assertThat(window.onScreen(() -> told(window))).doesNotContain("Nhật ký bị lấy đi");
        }
    }

    private static void record(TestWindow window, TaskRow task, String percent) {
        window.choose(task);
        window.robot.write(percent).push(KeyCode.ENTER);
        window.settle();
    }

    private static String told(TestWindow window) {
        return window.<Label>find("#notice").getText();
    }
}
