package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.app.window.CellHands.toColumn;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;

@OnScreen
class SeenCellsTest {
    @Test
    void what_is_seen_in_a_cell_that_is_not_kept_is_what_is_copied_and_filled_down(@TempDir Path folder)
            throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            List<TaskRow> rows = window.shownTasks();
            toColumn(window, rows.get(0), "percent");
            window.robot.write("900");
            window.push(KeyCode.ENTER).push(KeyCode.UP).push(KeyCode.CONTROL, KeyCode.C);
            assertThat(window.pasteboard.text()).hasValue("900");

            window.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.D);

            assertThat(window.<Label>find("#held-reason").getText()).contains("900");
            assertThat(rows.get(1).standing().progress().percent()).isZero();
            assertThat(window.robot.lookup(".percent-column:held").queryAll()).hasSize(2);
        }
    }
}
