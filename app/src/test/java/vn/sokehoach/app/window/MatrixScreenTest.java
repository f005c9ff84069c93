package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.core.overview.AssignmentMatrix;
import vn.sokehoach.core.overview.AssignmentMatrix.Row;
import vn.sokehoach.core.plan.AgencyRole;

/** The matrix counts who does how much, and each count opens its tasks. */
class MatrixScreenTest {

    @TempDir
    Path folder;

    @Test
    void aCellOpensTheTasksOfItsRoleByKeys() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            AssignmentMatrix matrix = matrix(window);
            Row first = matrix.rows().getFirst();
            int group = firstLedGroup(first);
            window.click("#tab-matrix").click("#matrix-role-LEAD");
            TableView<Row> table = window.find("#matrix");
            window.onScreen(() -> {
                table.getSelectionModel().select(0, table.getColumns().get(group + 1));
                table.requestFocus();
                return true;
            });
            assertThat(window.onScreen(() -> window.<Labeled>find("#matrix-words").getText()))
                    .startsWith(first.agency());

            window.push(KeyCode.ENTER);

            assertThat(window.shownTasks()).extracting(TaskRow::id)
                    .containsExactlyInAnyOrderElementsOf(first.in(group, AgencyRole.LEAD));
        }
    }

    @Test
    void aClickOnACountOpensItsTasks() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.click("#tab-matrix");
            Labeled count = window.robot.lookup(".matrix-count")
                    .match((Labeled label) -> !label.getText().isEmpty())
                    .query();
            int counted = Integer.parseInt(count.getText());

            window.robot.clickOn(count);
            window.settle();

            assertThat(window.shownTasks()).hasSize(counted);
        }
    }

    @Test
    void theMatrixIsSavedInEachFormat() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.click("#tab-matrix");
            for (String format : List.of("xlsx", "pdf", "docx")) {
                Path file = folder.resolve("phan-cong." + format);
                window.dialogs.writesTo(file);

                window.click("#matrix-" + format);

                assertThat(Files.size(file)).isGreaterThan(1000);
                assertThat(window.dialogs.suggested()).endsWith("." + format);
            }
        }
    }

    private static int firstLedGroup(Row row) {
        for (int group = 0; group < row.tasks().size(); group++) {
            if (!row.in(group, AgencyRole.LEAD).isEmpty()) {
                return group;
            }
        }
        throw new AssertionError("leads nothing");
    }

    private static AssignmentMatrix matrix(TestWindow window) {
        return window.office().reviewing().matrix(window.office().book().plans().all().getLast());
    }
}
