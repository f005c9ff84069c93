package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.app.window.CellHands.entries;
import static vn.sokehoach.app.window.CellHands.last;
import static vn.sokehoach.app.window.CellHands.onStatus;
import static vn.sokehoach.app.window.CellHands.showColumn;
import static vn.sokehoach.app.window.CellHands.strike;
import static vn.sokehoach.app.window.CellHands.task;
import static vn.sokehoach.app.window.CellHands.toColumn;
import static vn.sokehoach.app.window.CellHands.type;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.clip.Clipping;
import vn.sokehoach.core.progress.TaskStatus;

/** The task table is worked in as in Excel: blocks are copied, pasted, filled and typed, each as one step or not at all. */
@OnScreen
class CellBlocksTest {

    @TempDir(factory = SampleStore.class)
    Path store;

    @Test
    void aPastedBlockIsOneStepThatIsTakenBackWhole() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<TaskRow> rows = window.shownTasks();
            window.pasteboard.holds(new Clipping.Words("Hoàn thành\t100%\nđang thực hiện\t40\n"));
            onStatus(window, rows.getFirst());

            window.push(KeyCode.CONTROL, KeyCode.V);

            assertThat(last(window, rows.get(0)).status()).isEqualTo(TaskStatus.DONE);
            assertThat(last(window, rows.get(1)).status()).isEqualTo(TaskStatus.IN_PROGRESS);
            assertThat(last(window, rows.get(1)).percent()).isEqualTo(40);

            window.push(KeyCode.CONTROL, KeyCode.Z);

            assertThat(entries(window, rows.get(0))).isEmpty();
            assertThat(entries(window, rows.get(1))).isEmpty();
        }
    }

    @Test
    void aBlockThatIsWiderThanTheTableLosesNothingUnsaid() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<TaskRow> rows = window.shownTasks();
            window.pasteboard.holds(new Clipping.Words("Hoàn thành\t100%\tđã nộp bản in\n"));
            onStatus(window, rows.getFirst());

            window.push(KeyCode.CONTROL, KeyCode.V);

            assertThat(entries(window, rows.get(0))).isEmpty();
            assertThat(CellHands.heldReason(window)).contains("đã nộp bản in").contains("hiện thêm cột");

            window.push(KeyCode.ESCAPE);
            showColumn(window, "note");
            onStatus(window, rows.getFirst());
            window.push(KeyCode.CONTROL, KeyCode.V);
            assertThat(last(window, rows.get(0)).remarks().note()).isEqualTo("đã nộp bản in");
        }
    }

    @Test
    void lineBreaksStayInTheirCellWhenABlockIsCopied() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            showColumn(window, "note");
            window.pasteboard.holds(new Clipping.Words("\"dòng một\ndòng hai\""));
            toColumn(window, row, "note");

            window.push(KeyCode.CONTROL, KeyCode.V).push(KeyCode.CONTROL, KeyCode.C);

            assertThat(last(window, row).remarks().note()).isEqualTo("dòng một\ndòng hai");
            assertThat(window.pasteboard.text()).contains("\"dòng một\ndòng hai\"");
            assertThat(window.pasteboard.content()).get()
                    .isInstanceOfSatisfying(Clipping.Page.class,
                            page -> assertThat(page.html()).contains("mso-data-placement:same-cell"));
        }
    }

    @Test
    void aBlockWithABadCellIsNotStoredAndSaysWhyUntilTheCellIsCorrected() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<TaskRow> rows = window.shownTasks();
            window.pasteboard.holds(new Clipping.Words("Hoàn thành\t100%\nĐang thực hiện\t45,5\n"));
            onStatus(window, rows.getFirst());

            window.push(KeyCode.CONTROL, KeyCode.V);

            assertThat(entries(window, rows.get(0))).isEmpty();
            assertThat(entries(window, rows.get(1))).isEmpty();
            String reason = window.onScreen(() -> window.<Labeled>find("#held-reason").getText());
            assertThat(reason).contains("45,5").contains("từ 0 đến 100");

            toColumn(window, rows.get(1), "percent");
            window.robot.write("45").push(KeyCode.ENTER);
            window.settle();

            assertThat(last(window, rows.get(0)).status()).isEqualTo(TaskStatus.DONE);
            assertThat(last(window, rows.get(1)).percent()).isEqualTo(45);
            assertThat(window.shows("#held-line")).isFalse();
        }
    }

    @Test
    void aBlockIsCopiedForSpreadsheetsAsLinesAndAsATable() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<TaskRow> rows = window.shownTasks();
            onStatus(window, rows.getFirst());

            window.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.DOWN);
            window.push(KeyCode.CONTROL, KeyCode.C);

            assertThat(window.pasteboard.text()).hasValue("Chưa triển khai\t0%\nChưa triển khai\t0%");
            assertThat(window.pasteboard.content()).get()
                    .isInstanceOfSatisfying(Clipping.Page.class,
                            page -> assertThat(page.html()).contains("<td>0%</td>").contains("Chưa triển khai</td>"));
        }
    }

    @Test
    void aValueIsFilledDownAndSetInAllChosenCells() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<TaskRow> rows = window.shownTasks();
            onStatus(window, rows.getFirst());
            window.robot.write("dang thuc hien").push(KeyCode.ENTER);
            window.settle();
            assertThat(last(window, rows.get(0)).status()).isEqualTo(TaskStatus.IN_PROGRESS);

            onStatus(window, rows.getFirst());
            window.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.D);

            assertThat(last(window, rows.get(1)).status()).isEqualTo(TaskStatus.IN_PROGRESS);
            assertThat(last(window, rows.get(2)).status()).isEqualTo(TaskStatus.IN_PROGRESS);

            toColumn(window, rows.getFirst(), "percent");
            window.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
            window.robot.write("70").push(KeyCode.CONTROL, KeyCode.ENTER);
            window.settle();

            assertThat(rows.subList(0, 3)).allSatisfy(row -> assertThat(last(window, row).percent()).isEqualTo(70));
            String undo = window.onScreen(() -> window.find("#undo-button").getAccessibleText());
            assertThat(undo).contains("đổi tiến độ 3 nhiệm vụ");
        }
    }

    /** Unikey's Telex: the letter, the same letter again, a Backspace that is not meant, the composed letter. */
    @Test
    void aNoteTypedWithUnikeyOverACellHoldsItsAccents() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            showColumn(window, "note");
            toColumn(window, row, "note");

            type(window, KeyCode.C, "c");
            type(window, KeyCode.A, "a");
            type(window, KeyCode.BACK_SPACE, "\b");
            type(window, KeyCode.UNDEFINED, "a");
            type(window, KeyCode.UNDEFINED, "\u0302");
            type(window, KeyCode.UNDEFINED, "\u0301");
            type(window, KeyCode.P, "p");
            window.robot.push(KeyCode.TAB);
            window.settle();

            assertThat(last(window, row).remarks().note()).isEqualTo("c\u1ea5p");
        }
    }

    @Test
    void aFirstLetterThatUnikeyComposesIsNotDoubled() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            showColumn(window, "result");
            toColumn(window, row, "result");

            type(window, KeyCode.D, "d");
            type(window, KeyCode.BACK_SPACE, "\b");
            type(window, KeyCode.UNDEFINED, "đ");
            type(window, KeyCode.A, "a");
            window.robot.push(KeyCode.ENTER);
            window.settle();

            assertThat(last(window, row).remarks().result()).isEqualTo("đa");
        }
    }

    /** Unikey sends its keys faster than a screen is drawn. */
    @Test
    void keysThatUnikeySendsAtOnceComposeTheFirstLetter() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            showColumn(window, "result");
            toColumn(window, row, "result");

            window.onScreen(() -> {
                strike(window, KeyCode.D, "d");
                strike(window, KeyCode.BACK_SPACE, "\b");
                strike(window, KeyCode.UNDEFINED, "đ");
                strike(window, KeyCode.A, "a");
                return true;
            });
            window.robot.push(KeyCode.ENTER);
            window.settle();

            assertThat(last(window, row).remarks().result()).isEqualTo("đa");
        }
    }

    @Test
    void aBackspaceAloneDestroysNothingAndDeleteEmptiesWords() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            showColumn(window, "note");
            toColumn(window, row, "note");
            window.robot.write("xong mot nua").push(KeyCode.ENTER);
            window.settle();
            toColumn(window, row, "note");

            type(window, KeyCode.BACK_SPACE, "\b");
            window.settle();
            assertThat(last(window, row).remarks().note()).isEqualTo("xong mot nua");

            window.push(KeyCode.DELETE);
            assertThat(last(window, row).remarks().note()).isNull();
        }
    }

    @Test
    void whatIsTypedIsKeptWhenTheCellIsLeftByMouse() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            toColumn(window, row, "percent");
            window.robot.write("15");

            window.click("#search");

            assertThat(last(window, row).percent()).isEqualTo(15);
        }
    }

    @Test
    void anEscapeTakesBackWhatIsTyped() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            toColumn(window, row, "percent");
            window.robot.write("15").push(KeyCode.ESCAPE);
            window.settle();

            assertThat(entries(window, row)).isEmpty();
            assertThat(window.robot.lookup("#cell-editor").<TextInputControl>tryQuery()).isEmpty();
        }
    }

    @Test
    void aPastedPauseWithoutItsNoteIsToldAndGoesThroughWithTheNote() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<TaskRow> rows = window.shownTasks();
            showColumn(window, "note");
            window.pasteboard.holds(new Clipping.Words("Tạm dừng\t10\tChờ vốn\nTạm dừng\t20\tChờ đất"));
            onStatus(window, rows.getFirst());

            window.push(KeyCode.CONTROL, KeyCode.V);

            assertThat(last(window, rows.get(1)).status()).isEqualTo(TaskStatus.PAUSED);
            assertThat(last(window, rows.get(1)).remarks().note()).isEqualTo("Chờ đất");
        }
    }

    @Test
    void agenciesAndDeadlinesOfTasksAreChangedInPlace() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<TaskRow> rows = window.shownTasks();
            UUID first = rows.get(0).id();
            UUID second = rows.get(1).id();
            window.pasteboard.holds(new Clipping.Words("Sở Tài chính\nSở Xây dựng"));
            toColumn(window, rows.getFirst(), "lead");

            window.push(KeyCode.CONTROL, KeyCode.V);

            assertThat(task(window, first).assignment().lead().getFirst().printed()).isEqualTo("Sở Tài chính");
            assertThat(task(window, second).assignment().lead().getFirst().printed()).isEqualTo("Sở Xây dựng");

            toColumn(window, window.shownTasks().get(1), "deadline");
            window.robot.write("30/6/2023").push(KeyCode.ENTER);
            window.settle();

            assertThat(task(window, second).deadlines().getFirst().to()).isEqualTo(LocalDate.of(2023, 6, 30));
            window.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(task(window, first).assignment().lead()).isEqualTo(rows.get(0).facts().assignment().lead());
            assertThat(task(window, second).assignment().lead()).isEqualTo(rows.get(1).facts().assignment().lead());
        }
    }

    @Test
    void aBlockOverAllKindsOfColumnsIsOneStep() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            showColumn(window, "leader");
            List<String> columns = window.onScreen(
                    () -> window.tasks().getVisibleLeafColumns().stream().map(TableColumnBase::getId).toList());
            assertThat(columns.subList(2, columns.size())).containsExactly("column-lead", "column-cooperating",
                    "column-deadline", "column-status", "column-percent", "column-leader");
            window.pasteboard.holds(
                    new Clipping.Words("Sở Tài chính\tSở Xây dựng\t30/6/2023\tĐang thực hiện\t40%\tPCT Lan\n"
                            + "Sở Y tế\t\t30/9/2023\tHoàn thành\t100%\tPCT Lan\n"));
            toColumn(window, row, "lead");
            String before = digest(window);

            window.push(KeyCode.CONTROL, KeyCode.V);

            assertThat(window.shows("#held-line")).isFalse();
            assertThat(task(window, row.id()).assignment().lead().getFirst().printed()).isEqualTo("Sở Tài chính");
            assertThat(task(window, row.id()).deadlines().getFirst().to()).isEqualTo(LocalDate.of(2023, 6, 30));
            assertThat(last(window, row).percent()).isEqualTo(40);
            assertThat(window.shownTasks().getFirst().standing().around().leader()).isEqualTo("PCT Lan");
            assertThat(window.onScreen(() -> window.find("#undo-button").getAccessibleText()))
                    .contains("sửa 2 dòng nhiệm vụ");
            window.push(KeyCode.CONTROL, KeyCode.C);
            assertThat(window.pasteboard.text().orElseThrow().lines()).hasSize(2)
                    .allMatch(line -> line.startsWith("Sở") && line.endsWith("PCT Lan"));

            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(digest(window)).isEqualTo(before);
        }
    }

    private static String digest(TestWindow window) {
        return window.office().book().examination().examine().digest();
    }
}
