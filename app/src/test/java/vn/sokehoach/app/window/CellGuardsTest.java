package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.app.window.CellHands.entries;
import static vn.sokehoach.app.window.CellHands.heldReason;
import static vn.sokehoach.app.window.CellHands.isStatusLeading;
import static vn.sokehoach.app.window.CellHands.last;
import static vn.sokehoach.app.window.CellHands.onStatus;
import static vn.sokehoach.app.window.CellHands.showColumn;
import static vn.sokehoach.app.window.CellHands.task;
import static vn.sokehoach.app.window.CellHands.toColumn;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.progress.TaskStatus;

/** No cell of the task table is changed that was not meant, and none that was typed is lost unseen. */
@OnScreen
class CellGuardsTest {

    @TempDir(factory = SampleStore.class)
    Path store;

    @Test
    void theTitleOfAGroupEmptiesNoCells() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            String lead = task(window, row.id()).assignment().lead().getFirst().printed();
            toColumn(window, row, "lead");

            window.push(KeyCode.CONTROL, KeyCode.D);

            assertThat(task(window, row.id()).assignment().lead().getFirst().printed()).isEqualTo(lead);

            window.push(KeyCode.SHIFT, KeyCode.UP).push(KeyCode.CONTROL, KeyCode.ENTER);

            assertThat(task(window, row.id()).assignment().lead()).isNotEmpty();
            assertThat(window.shows("#held-line")).isFalse();
        }
    }

    @Test
    void aStatusChosenFromTheMenuGoesIntoNoOtherColumn() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<TaskRow> rows = window.shownTasks();
            String lead = task(window, rows.getFirst().id()).assignment().lead().getFirst().printed();
            toColumn(window, rows.getFirst(), "lead");
            window.push(KeyCode.SHIFT, KeyCode.DOWN);
            for (int step = 0; step < 12 && !window.onScreen(() -> isStatusLeading(window)); step++) {
                window.push(KeyCode.SHIFT, KeyCode.RIGHT);
            }

            window.push(KeyCode.F2).click("#status-IN_PROGRESS");

            assertThat(rows.subList(0, 2)).allSatisfy(
                    row -> assertThat(last(window, row).status()).isEqualTo(TaskStatus.IN_PROGRESS));
            assertThat(task(window, rows.getFirst().id()).assignment().lead().getFirst().printed()).isEqualTo(lead);
            assertThat(window.shows("#held-line")).isFalse();
        }
    }

    @Test
    void aHalfTypedStatusIsNotGuessedWhenTheCellIsLeftByMouse() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            onStatus(window, row);
            window.robot.write("ho");

            window.click("#search");

            assertThat(entries(window, row)).isEmpty();
            assertThat(heldReason(window)).contains("“ho”");
        }
    }

    @Test
    void aMarkedStatusGoesIntoAllChosenCells() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<TaskRow> rows = window.shownTasks();
            onStatus(window, rows.getFirst());
            window.push(KeyCode.SHIFT, KeyCode.DOWN);

            window.robot.write("ho").push(KeyCode.CONTROL, KeyCode.ENTER);
            window.settle();

            assertThat(rows.subList(0, 2)).allSatisfy(
                    row -> assertThat(last(window, row).status()).isEqualTo(TaskStatus.DONE));
        }
    }

    @Test
    void aStatusIsTakenByAClickInTheList() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            onStatus(window, row);
            window.robot.write("ho");

            window.settle().click("Hoàn thành");

            assertThat(last(window, row).status()).isEqualTo(TaskStatus.DONE);
        }
    }

    @Test
    void whatIsNotTakenGoesFirstWhenItIsTakenBackAndTheStepBeforeItAfterwards() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            onStatus(window, row);
            window.robot.write("hoan thanh").push(KeyCode.ENTER);
            window.settle();
            onStatus(window, row);
            window.robot.write("hoan hoan").push(KeyCode.ENTER);
            window.settle();

            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.shows("#held-line")).isFalse();
            assertThat(last(window, row).status()).isEqualTo(TaskStatus.DONE);

            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(entries(window, row)).isEmpty();
        }
    }

    @Test
    void aTypedPauseStaysInItsCellUntilItsNoteIsTyped() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            showColumn(window, "note");
            onStatus(window, row);
            window.robot.write("tam dung").push(KeyCode.ENTER);
            window.settle();

            assertThat(entries(window, row)).isEmpty();
            assertThat(heldReason(window)).contains("Tạm dừng").contains("cần ghi chú");

            toColumn(window, row, "note");
            window.robot.write("doi von").push(KeyCode.ENTER);
            window.settle();

            assertThat(last(window, row).status()).isEqualTo(TaskStatus.PAUSED);
            assertThat(last(window, row).remarks().note()).isEqualTo("doi von");
            assertThat(window.shows("#held-line")).isFalse();
        }
    }

    @Test
    void aStatusTypedWhileAnAgencyIsOnItsWayIsKeptAfterIt() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            toColumn(window, row, "deadline");

            window.robot.write("30/6/2023").push(KeyCode.TAB).write("dang thuc hien").push(KeyCode.TAB);
            window.settle().settle();

            assertThat(task(window, row.id()).deadlines().getFirst().to()).isEqualTo(LocalDate.of(2023, 6, 30));
            assertThat(last(window, row).status()).isEqualTo(TaskStatus.IN_PROGRESS);
            assertThat(window.shows("#held-line")).isFalse();
        }
    }

    @Test
    void cellsThatAreHeldBackEndWithTheirPlanAndThisIsTold() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            onStatus(window, row);
            window.robot.write("ho");
            window.click("#search");
            assertThat(window.shows("#held-line")).isTrue();

            openAnotherPlan(window);

            assertThat(window.shownTasks().getFirst().id()).isNotEqualTo(row.id());
            assertThat(window.shows("#held-line")).isFalse();
            assertThat(window.shows("#table-refusal")).isTrue();
        }
    }

    /** A quick hand is over the next cell before a drag tells of it. */
    @Test
    void aBlockEndsWhereTheMouseIsLetGo() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            onStatus(window, window.shownTasks().getFirst());
            Node from = window.onScreen(() -> window.find(".status-column:leading"));
            window.push(KeyCode.DOWN).push(KeyCode.DOWN);
            Node to = window.onScreen(() -> window.find(".status-column:leading"));

            mouse(window, MouseEvent.MOUSE_PRESSED, from, from);
            mouse(window, MouseEvent.MOUSE_RELEASED, from, to);
            window.push(KeyCode.CONTROL, KeyCode.C);
            assertThat(window.pasteboard.text().orElseThrow().lines()).hasSize(3);

            mouse(window, MouseEvent.MOUSE_RELEASED, from, from);
            window.push(KeyCode.CONTROL, KeyCode.C);
            assertThat(window.pasteboard.text().orElseThrow().lines()).hasSize(3);
        }
    }

    /** Such a row comes into sight as it is pressed, and another is under the mouse that has not moved. */
    @Test
    void aClickOnARowThatIsCutOffChoosesThisRowAlone() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            onStatus(window, window.shownTasks().getFirst());
            TreeTableCell<?, ?> cell = window.onScreen(() -> cutOff(window));
            int row = window.onScreen(() -> cell.getTableRow().getIndex());
            Point2D edge = window.onScreen(() -> cell.localToScreen(20, 4));

            window.robot.moveTo(edge).press(MouseButton.PRIMARY);
            window.settle();
            window.robot.release(MouseButton.PRIMARY);
            window.settle().push(KeyCode.CONTROL, KeyCode.C);

            assertThat(window.onScreen(window.tasks().getSelectionModel()::getSelectedIndex)).isEqualTo(row);
            assertThat(window.pasteboard.text().orElseThrow().lines()).hasSize(1);
        }
    }

    /** The cell with a status of which only the upper part is in sight. */
    private static TreeTableCell<?, ?> cutOff(TestWindow window) {
        double height = window.tasks().getHeight();
        return window.robot.lookup(".status-column")
                .match(cell -> inTable(window, cell).getMinY() < height - 8)
                .match(cell -> inTable(window, cell).getMaxY() > height + 8)
                .query();
    }

    private static Bounds inTable(TestWindow window, Node cell) {
        return window.tasks().sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
    }

    private static void mouse(TestWindow window, EventType<MouseEvent> what, Node pressed, Node under) {
        window.onScreen(() -> {
            Event.fireEvent(pressed,
                    new MouseEvent(what, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false,
                            what == MouseEvent.MOUSE_PRESSED, false, false, true, false, false,
                            new PickResult(under, 5, 5)));
            return true;
        });
        window.settle();
    }

    private static void openAnotherPlan(TestWindow window) {
        window.onScreen(() -> {
            TreeView<?> plans = window.find("#plans");
            int chosen = plans.getSelectionModel().getSelectedIndex();
            IntStream.range(0, plans.getExpandedItemCount())
                    .filter(index -> index != chosen && plans.getTreeItem(index).isLeaf())
                    .findFirst()
                    .ifPresent(plans.getSelectionModel()::select);
            return true;
        });
        window.settle();
    }
}
