package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.overview.AssignmentMatrix;
import vn.sokehoach.core.overview.AssignmentMatrix.Row;
import vn.sokehoach.core.plan.AgencyRole;

/** The matrix counts who does how much, and each count opens its tasks. */
@OnScreen
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
    void aClickOnACountOpensTheTasksOfItsRole() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            AssignmentMatrix matrix = matrix(window);
            int index = IntStream.range(0, matrix.rows().size())
                    .filter(row -> matrix.rows().get(row).count(AgencyRole.COOPERATING) > 0)
                    .findFirst()
                    .orElseThrow();
            Row row = matrix.rows().get(index);
            window.click("#tab-matrix");
            for (AgencyRole role : List.of(AgencyRole.COOPERATING, AgencyRole.LEAD)) {
                if (row.count(role) > 0) {
                    window.click("#tab-matrix");
                    window.robot.clickOn(numberOf(window, index, role));
                    window.settle();

                    assertThat(window.shownTasks()).extracting(TaskRow::id)
                            .containsExactlyInAnyOrderElementsOf(row.in(List.of(role)));
                }
            }
        }
    }

    /** Where on the screen the count of a role stands in the last column, which counts all groups. */
    private static Point2D numberOf(TestWindow window, int row, AgencyRole role) {
        return window.onScreen(() -> {
            TableView<Row> table = window.find("#matrix");
            table.scrollTo(Math.max(0, row - 2));
            table.scrollToColumnIndex(table.getColumns().size() - 1);
            table.layout();
            TableCell<?, ?> cell = window.robot.lookup(".matrix-count")
                    .match((TableCell<Row, ?> each) -> each.getTableColumn() == table.getColumns().getLast()
                            && each.getIndex() == row)
                    .query();
            Text text = (Text) cell.lookup(".text");
            String before = cell.getText().split(" / ")[0];
            double all = text.getLayoutBounds().getWidth();
            double share = all / cell.getText().length();
            double x = role == AgencyRole.LEAD ? share * before.length() / 2 : share * (before.length() + 3.5);
            return text.localToScreen(text.getLayoutBounds().getMinX() + x, text.getLayoutBounds().getCenterY());
        });
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
