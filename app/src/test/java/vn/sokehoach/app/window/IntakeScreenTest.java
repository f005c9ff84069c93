package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.KitField;
import vn.sokehoach.core.submission.KitRow;
import vn.sokehoach.core.usecase.intake.ReceivedForm;
import vn.sokehoach.core.usecase.round.RoundLedger;
/** Returned forms on the screen: looked at, decided with keys, recorded as one step, taken back. */
@OnScreen
class IntakeScreenTest {
    @TempDir
    Path folder;
    private Path store;
    private Path back;
    private KitRow row;

    @BeforeEach
    void aFormComesBack() throws Exception {
        store = SampleStore.copiedTo(folder.resolve("store"));
        back = Files.createDirectory(folder.resolve("ve"));
        row = ReturnedReport.in(store, back);
    }

    @Test
    void aConflictIsDecidedByAKeyAndAllIsOneStepThatUndoes() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            window.dialogs.writesInto(back);
            window.click("#tab-rounds");
            ListView<RoundLedger> rounds = window.find("#rounds");
            window.until(() -> !rounds.getItems().isEmpty());
            window.onScreen(() -> {
                rounds.getSelectionModel().select(0);
                return true;
            });
            window.click("#intake-receive");
            TableView<ReceivedForm> forms = window.find("#forms");
            TableView<CellChange> cells = window.find("#form-cells");
            window.until(() -> forms.getItems().size() == 1 && cells.getItems().size() == 3);
            assertThat(window.onScreen(() -> window.<Label>find("#intake-counts").getText())).contains("1 ô chờ chọn");
            window.until(cells::isFocused);
            CopiedRows.sayWhatIsShown(window, "#forms");

            window.onScreen(() -> {
                cells.getSelectionModel().clearSelection();
                rounds.requestFocus();
                return true;
            });
            window.push(KeyCode.F8);
            assertThat(window.onScreen(cells::isFocused)).isTrue();
            assertThat(window.onScreen(() -> cells.getSelectionModel().getSelectedItem().field()))
                    .isEqualTo(KitField.PERCENT);
            assertThat(window.onScreen(() -> window.<TextArea>find("#form-problems").getText()))
                    .contains(row.content().lines().toList())
                    .contains("Trả về: 60 %");
            assertThat(window.onScreen(() -> cells.getColumns().getFirst().getCellData(0).toString()))
                    .startsWith(row.no())
                    .doesNotContain("\n");
            window.push(KeyCode.DIGIT2);
            assertThat(window.onScreen(() -> window.<Label>find("#intake-counts").getText())).contains("0 ô chờ chọn");
            window.click("#intake-accept").until(() -> !window.find("#intake").isVisible());

            window.until(() -> rounds.getSelectionModel().getSelectedItem().period().code().equals("2024-Q2"));
            List<ProgressEntry> entries = window.office().book().progress().of(row.subject());
            assertThat(entries.getLast().percent()).isEqualTo(60);
            assertThat(entries.getLast().remarks().result()).isEqualTo("Đã xong hai phần");
            CopiedRows.sayWhatIsShown(window, "#ledger");
            window.until(() -> window.find("#ledger").isFocused());
            window.push(KeyCode.CONTROL, KeyCode.Z);
            assertThat(window.office().book().progress().of(row.subject())).hasSize(entries.size() - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/4", "Đang so"})
    void readingThatIsGivenUpShowsNothingAndKeepsNothing(String when) throws Exception {
        byte[] form = Files.readAllBytes(back.resolve("bao cao.xlsx"));
        for (int copy = 1; copy <= 3; copy++) {
            Files.write(back.resolve("bao cao " + copy + ".xlsx"), form);
        }
        try (TestWindow window = TestWindow.on(store)) {
            window.dialogs.writesInto(back);
            window.click("#tab-rounds");
            window.onScreen(() -> {
                Label progress = window.find("#intake-progress");
                Button cancel = window.find("#intake-cancel");
                progress.textProperty().addListener((_, _, told) -> {
                    if (told.contains(when)) {
                        cancel.fire();
                    }
                });
                window.<Button>find("#intake-receive").fire();
                return true;
            });
            window.until(() -> window.<Label>find("#round-told").getText().contains("Đã dừng"));

            assertThat(window.onScreen(() -> window.find("#intake").isVisible())).isFalse();
            assertThat(
                    window.office().book().submissions().receipts(ReturnedReport.plan(window.office()).id(), "2024-Q2"))
                    .isEmpty();
            assertThat(window.onScreen(() -> window.<Button>find("#intake-receive").isDisabled())).isFalse();
        }
    }

    @Test
    void theTableOfTasksShowsWhatWasAcceptedAtOnce() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            looked(window, back).push(KeyCode.DIGIT2);
            window.click("#intake-accept").until(() -> !window.find("#intake").isVisible());
            window.until(() -> percent(window, row) == 60);
        }
    }

    @Test
    void whatWasRecordedMeanwhileIsNotOverwrittenButComparedAgain() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            looked(window, back).push(KeyCode.DIGIT2);
            ReturnedReport.meanwhile(window.office(), row, 57);
            window.click("#intake-accept").until(() -> window.<Label>find("#round-told").getText().contains("so lại"));

            assertThat(window.office().book().progress().of(row.subject()).getLast().percent()).isEqualTo(57);
            assertThat(
                    window.office().book().submissions().receipts(ReturnedReport.plan(window.office()).id(), "2024-Q2"))
                    .isEmpty();
            assertThat(window.onScreen(() -> window.<Label>find("#intake-counts").getText())).contains("1 ô chờ chọn");
            assertThat(window.onScreen(() -> window.<TableView<CellChange>>find("#form-cells")
                    .getItems()
                    .stream()
                    .filter(change -> change.field() == KitField.PERCENT)
                    .map(CellChange::ours)
                    .toList())).containsExactly("57");
        }
    }

    @Test
    void recordingTwiceAtOnceRecordsOnce() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            looked(window, back);
            window.onScreen(() -> {
                Button accept = window.find("#intake-accept");
                accept.fire();
                assertThat(accept.isDisabled()).isTrue();
                accept.fire();
                return true;
            });
            window.until(() -> !window.find("#intake").isVisible());
            assertThat(
                    window.office().book().submissions().receipts(ReturnedReport.plan(window.office()).id(), "2024-Q2"))
                    .hasSize(1);
        }
    }

    @Test
    void theKeyboardIsLedThroughTheReturnedFormsAndBackAgain() throws Exception {
        try (TestWindow window = TestWindow.on(store)) {
            looked(window, back);
            window.onScreen(() -> {
                window.find("#rounds").requestFocus();
                return true;
            });
            List<String> led = Stream.generate(() -> focused(window.push(KeyCode.F6))).limit(6).toList();
            assertThat(led).containsExactly("forms", "form-cells", "search", "plans", "rounds-aside", "rounds");
        }
    }

    private static String focused(TestWindow window) {
        return window.onScreen(() -> window.stage().getScene().getFocusOwner().getId());
    }

    /** Opens the returned forms and chooses the cell that waits. */
    private static TestWindow looked(TestWindow window, Path back) {
        window.dialogs.writesInto(back);
        window.click("#tab-rounds").click("#intake-receive");
        window.until(() -> window.<TableView<CellChange>>find("#form-cells").getItems().size() == 3);
        return window.click("#intake-next");
    }

    private static int percent(TestWindow window, KitRow row) {
        return window.tasks()
                .getRoot()
                .getChildren()
                .stream()
                .flatMap(group -> group.getChildren().stream())
                .flatMap(task -> Stream.concat(Stream.of(task), task.getChildren().stream()))
                .filter(each -> each.getValue().id().equals(row.subject()))
                .mapToInt(each -> each.getValue().standing().progress().percent())
                .findFirst()
                .orElse(-1);
    }
}
