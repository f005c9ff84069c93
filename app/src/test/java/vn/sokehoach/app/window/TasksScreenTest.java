package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.TaskStatus;

/** Tasks are looked through and their progress recorded as in a spreadsheet; what is recorded is in the store at once. */
@OnScreen
class TasksScreenTest {

    @TempDir
    Path folder;

    @TempDir(factory = SampleStore.class)
    Path store;

    @Test
    void anEmptyBookOffersTheSamplePlansAndShowsThem() throws Exception {
        try (TestWindow window = TestWindow.on(folder.resolve("empty"))) {
            assertThat(window.shows("#empty-import")).isTrue();

            window.click("#empty-samples");

            assertThat(window.office().book().plans().all()).hasSize(2);
            assertThat(window.shownTasks()).isNotEmpty();
        }
    }

    @Test
    void aStatusChosenInTheTableIsKeptTakenBackAndBroughtAgain() throws Exception {
        UUID task;
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            task = row.id();
            window.choose(row);
            window.robot.press(KeyCode.F2).release(KeyCode.F2);
            window.settle();

            window.click("#status-DONE");
            assertThat(statuses(window, task)).containsExactly(TaskStatus.DONE);

            window.robot.push(KeyCode.CONTROL, KeyCode.Z);
            window.settle();
            assertThat(statuses(window, task)).isEmpty();

            window.robot.push(KeyCode.CONTROL, KeyCode.Y);
            window.settle();
            assertThat(statuses(window, task)).containsExactly(TaskStatus.DONE);
        }
        try (TestWindow window = TestWindow.on(store)) {
            assertThat(statuses(window, task)).containsExactly(TaskStatus.DONE);
        }
    }

    @Test
    void aPercentageTypedOverARowIsKept() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().get(1);
            window.choose(row);

            window.robot.write("45").push(KeyCode.ENTER);
            window.settle();

            assertThat(entries(window, row.id())).extracting(ProgressEntry::percent).containsExactly(45);
        }
    }

    @Test
    void aWrongPercentageIsNotTaken() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().get(1);
            window.choose(row);

            window.robot.write("450").push(KeyCode.ENTER);
            window.settle();

            assertThat(entries(window, row.id())).isEmpty();
        }
    }

    @Test
    void aPauseAsksForANoteAndIsKeptWithIt() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().get(2);
            window.choose(row);
            window.robot.push(KeyCode.F2);
            window.settle().click("#status-PAUSED");

            assertThat(entries(window, row.id())).isEmpty();
            assertThat(window.shows("#detail-reason")).isTrue();

            window.robot.clickOn("#detail-note").write("Chờ vốn");
            window.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            window.settle();

            ProgressEntry kept = entries(window, row.id()).getFirst();
            assertThat(kept.status()).isEqualTo(TaskStatus.PAUSED);
            assertThat(kept.remarks().note()).isEqualTo("Chờ vốn");
            assertThat(kept.origin().by()).isEqualTo("chị Hoa");
        }
    }

    @Test
    void aStatusIsChosenInThePaneToo() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            window.choose(row).click("#detail-status").click("#status-IN_PROGRESS");

            assertThat(statuses(window, row.id())).containsExactly(TaskStatus.IN_PROGRESS);
        }
    }

    @Test
    void anOverdueRowShowsItsStatusToo() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            assertThat(row.standing().daysOverdue()).isPositive();
            window.choose(row).click("#detail-status").click("#status-IN_PROGRESS");

            assertThat(window.robot.lookup(".status-cell .status").<Labeled>queryAllAs(Labeled.class))
                    .extracting(Labeled::getText)
                    .startsWith("Đang thực hiện", "Quá hạn " + row.standing().daysOverdue() + " ngày");
        }
    }

    @Test
    void aSearchWithoutAccentsNarrowsTheTree() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            int all = window.shownTasks().size();

            window.robot.push(KeyCode.CONTROL, KeyCode.F).write("thue");
            window.settle();

            List<TaskRow> found = window.shownTasks();
            assertThat(found).isNotEmpty().hasSizeLessThan(all);
            String count = window.onScreen(() -> window.<Labeled>find("#task-count").getText());
            assertThat(count).startsWith(found.size() + " / " + all);

            window.robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
            window.settle();
            assertThat(window.shownTasks()).hasSize(all);
        }
    }

    @Test
    void everyActStandsInTheHistory() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            window.choose(window.shownTasks().getFirst());
            window.robot.write("30").push(KeyCode.ENTER);
            window.settle();

            window.click("#tab-history");

            TableView<?> history = window.find("#history");
            assertThat(window.onScreen(() -> history.getItems().size())).isEqualTo(2);
        }
    }

    @Test
    void indicatorsAreShownWithTheirTargets() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            window.click("#tab-indicators");

            assertThat(IndicatorHands.rows(window)).hasSizeGreaterThan(5);
        }
    }

    private static List<ProgressEntry> entries(TestWindow window, UUID task) {
        UUID plan = window.office().book().plans().holding(task).orElseThrow().id();
        return window.office()
                .book()
                .progress()
                .ofPlan(plan)
                .stream()
                .filter(entry -> entry.subject().task().equals(task))
                .toList();
    }

    private static List<TaskStatus> statuses(TestWindow window, UUID task) {
        return entries(window, task).stream().map(ProgressEntry::status).toList();
    }
}
