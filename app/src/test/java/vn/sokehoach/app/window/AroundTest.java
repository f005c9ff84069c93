package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sokehoach.app.window.CellHands.showColumn;
import static vn.sokehoach.app.window.CellHands.toColumn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.task.RowAround;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.clip.Clipping;
import vn.sokehoach.core.text.SearchKey;
import vn.sokehoach.core.usecase.framing.Framed;

/** What stands around tasks is typed into their table as into a spreadsheet, and into the pane beside it. */
@OnScreen
class AroundTest {
    @TempDir
    Path folder;

    @TempDir(factory = SampleStore.class)
    Path store;

    @Test
    void leadersOfManyTasksAreOneStep() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<TaskRow> rows = window.shownTasks();
            showColumn(window, "leader");
            window.pasteboard.holds(new Clipping.Words("Ông Lê Văn A\nBà Trần Thị B"));
            toColumn(window, rows.getFirst(), "leader");

            window.push(KeyCode.CONTROL, KeyCode.V);

            assertThat(around(rows.get(0)).leader()).isEqualTo("Ông Lê Văn A");
            assertThat(around(rows.get(1)).leader()).isEqualTo("Bà Trần Thị B");
            assertThat(window.onScreen(() -> window.find("#undo-button").getAccessibleText()))
                    .contains("thông tin kèm theo 2 nhiệm vụ");

            toColumn(window, rows.get(1), "leader");
            fire(window, "#around-history");
            assertThat(told(window)).anyMatch(text -> text.endsWith("→ Bà Trần Thị B"));

            toColumn(window, rows.getFirst(), "leader");
            fire(window, "#around-history");
            window.push(KeyCode.DELETE);
            assertThat(told(window)).anyMatch(text -> text.endsWith("→ Ông Lê Văn A"))
                    .anyMatch(text -> text.contains("Ông Lê Văn A →"));
            assertThat(around(rows.get(0)).leader()).isEmpty();

            window.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(around(window.shownTasks().get(1)).leader()).isEmpty();
        }
    }

    @Test
    void anExtensionIsTypedInACellAndAWrongOneStaysThereWithItsReason() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            showColumn(window, "extension");
            window.pasteboard.holds(new Clipping.Words("31/01/2030 theo ý kiến"));
            toColumn(window, row, "extension");
            window.push(KeyCode.CONTROL, KeyCode.V);
            assertThat(window.onScreen(() -> window.<Labeled>find("#held-reason").getText())).contains("số, ngày");

            window.pasteboard.holds(new Clipping.Words("31/01/2030 theo 12/UBND-TH ngày 05/04/2024"));
            window.push(KeyCode.CONTROL, KeyCode.V);

            assertThat(around(row).due().day()).isEqualTo(LocalDate.of(2030, 1, 31));
            assertThat(around(row).extension()).isEqualTo("31/01/2030 theo 12/UBND-TH ngày 05/04/2024");
            assertThat(window.shows("#held-line")).isFalse();
        }
    }

    @Test
    void thePaneBesideTakesLeaderProductOrderAndExtensions() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            toColumn(window, row, "lead");
            type(window, "#around-leader", "Ông Lê Văn A");
            type(window, "#around-product", "Báo cáo chuyên đề");
            type(window, "#around-order", "Thông báo số 45/TB-UBND ngày 12/3/2024");

            assertThat(around(row).leader()).isEqualTo("Ông Lê Văn A");
            assertThat(around(row).product()).isEqualTo("Báo cáo chuyên đề");
            assertThat(around(row).order()).isEqualTo("Thông báo số 45/TB-UBND ngày 12/03/2024");

            assertThat(window.onScreen(() -> ((Labeled) window.find("#detail").lookup(".detail-source")).getText()))
                    .isEqualTo("Giao theo Thông báo số 45/TB-UBND ngày 12/03/2024");

            fire(window, "#around-extend");
            type(window, "#around-document", "12/UBND-TH, 05/04/2024");
            assertThat(window.onScreen(() -> window.<Labeled>find("#around-reason").getText())).contains("ngày mới");
            type(window, "#around-until", "31/8/2025");

            assertThat(around(row).due().day()).isEqualTo(LocalDate.of(2025, 8, 31));
            assertThat(window.shows("#around-reason")).isFalse();
            assertThat(window.onScreen(() -> window.find("#detail")
                    .lookupAll(".fact-value")
                    .stream()
                    .map(node -> ((Labeled) node).getText())
                    .toList())).anyMatch(text -> text.contains("gia hạn theo 12/UBND-TH ngày 05/04/2024"));

            window.click("#withdraw-extension");
            assertThat(around(row).extension()).isEmpty();
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(around(row).due().day()).isEqualTo(LocalDate.of(2025, 8, 31));
        }
    }

    @Test
    void anOrderThatCannotBeReadIsToldWhereAnotherRowIsChosen() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<TaskRow> rows = window.shownTasks();
            toColumn(window, rows.getFirst(), "lead");
            type(window, "#around-order", "lời dặn ở hành lang");
            assertThat(window.onScreen(() -> window.<Labeled>find("#around-reason").getText())).contains("hành lang");

            toColumn(window, rows.get(1), "lead");

            assertThat(window.shows("#around-reason")).isFalse();
            assertThat(window.onScreen(() -> window.<Labeled>find("#table-refusal").getText())).contains("hành lang");
        }
    }

    @Test
    void anExtensionHalfTypedStaysWhileTheLeaderIsKept() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            toColumn(window, row, "lead");
            fire(window, "#around-extend");
            window.onScreen(() -> {
                window.<TextField>find("#around-until").setText("31/8");
                return true;
            });
            type(window, "#around-leader", "Ông Lê Văn A");

            assertThat(around(row).leader()).isEqualTo("Ông Lê Văn A");
            assertThat(window.onScreen(() -> window.<TextField>find("#around-until").getText())).isEqualTo("31/8");
        }
    }

    @Test
    void aGroupGivesItsLeaderToItsTasksAndTheTableNarrowsByHim() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            showColumn(window, "leader");
            toColumn(window, row, "leader");
            window.push(KeyCode.UP);
            window.robot.write("ong A").push(KeyCode.ENTER);
            window.settle();

            assertThat(around(row).leader()).isEqualTo("ong A");
            assertThat(around(row).frame().leader()).isNull();
            List<TaskRow> before = window.shownTasks();
            window.click("#filter-menu").click("#filter-LEADER").click("#filter-LEADER-0");
            assertThat(window.shownTasks()).isNotEmpty().hasSizeLessThan(before.size());
            assertThat(window.shownTasks()).allSatisfy(task -> assertThat(around(task).leader()).isEqualTo("ong A"));
        }
    }

    @Test
    void aDocumentIsAttachedOpenedAsACopyAndRemoved() throws Exception {
        Path paper = Files.writeString(folder.resolve("biên bản.txt"), "nội dung họp");
        Path program = Files.write(folder.resolve("báo cáo.pdf"), new byte[] {'M', 'Z', 0});
        try (TestWindow window = TestWindow.on(store)) {
            TaskRow row = window.shownTasks().getFirst();
            toColumn(window, row, "lead");
            window.dialogs.chooses(program);
            fire(window, "#around-attach");
            assertThat(window.onScreen(() -> window.<Labeled>find("#around-reason").getText())).contains("báo cáo.pdf");
            window.dialogs.chooses(paper);
            fire(window, "#around-attach");

            assertThat(around(row).frame().attachments()).hasSize(1);
            assertThat(window.shows("#around-reason")).isFalse();
            fire(window, "#open-attachment");
            Path opened = window.dialogs.opened().getFirst();
            assertThat(opened).hasContent("nội dung họp").hasFileName("biên bản.txt").isNotEqualTo(paper);

            fire(window, "#remove-attachment");
            assertThat(around(row).frame().attachments()).isEmpty();
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(around(row).frame().attachments()).hasSize(1);
        }
    }

    @Test
    void aRelatedTaskIsSearchedWithoutAccentsAndLedTo() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            List<TaskRow> rows = window.shownTasks();
            TaskRow row = rows.getFirst();
            toColumn(window, row, "lead");
            fire(window, "#around-link");
            String content = rows.getLast().facts().words().content();
            window.onScreen(() -> {
                window.<TextField>find("#link-search").setText(SearchKey.of(content).replaceAll("\\s+", " "));
                return true;
            });
            window.settle();
            window.onScreen(() -> {
                window.find("#link-search").requestFocus();
                return true;
            });
            window.robot.push(KeyCode.ENTER);
            window.settle();

            var related = window.office().linking().related(row.id());
            assertThat(related).extracting(Framed::content).containsExactly(content);
            fire(window, "#open-related");
            assertThat(window.onScreen(() -> window.tasks().getSelectionModel().getSelectedItem().getValue().id()))
                    .isEqualTo(related.getFirst().id());
            assertThat(window.onScreen(() -> window.<Labeled>find("#open-related").getText()))
                    .contains(row.facts().number());
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.shows("#open-related")).isFalse();
        }
    }

    private static List<String> told(TestWindow window) {
        return window.onScreen(() -> window.find("#detail")
                .lookupAll(".history-entry .label")
                .stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static void fire(TestWindow window, String button) {
        window.onScreen(() -> {
            window.<ButtonBase>find(button).fire();
            return true;
        });
        window.settle();
    }

    private static RowAround around(TaskRow row) {
        return row.standing().around();
    }

    private static void type(TestWindow window, String field, String text) {
        window.onScreen(() -> {
            TextField input = window.find(field);
            input.requestFocus();
            input.setText(text);
            return true;
        });
        window.robot.push(KeyCode.ENTER);
        window.settle();
    }
}
