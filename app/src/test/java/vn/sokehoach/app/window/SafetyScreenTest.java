package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.change.Step;

/** An officer backs the book up, tries the backup out, restores it and thinks better of it. */
@OnScreen
class SafetyScreenTest {
    @TempDir
    Path folder;

    private static String text(TestWindow window, String query) {
        return window.onScreen(() -> window.robot.lookup(query).queryAs(Label.class).getText());
    }

    private static int plans(TestWindow window) {
        return window.onScreen(() -> window.robot.lookup("#plans").queryAs(TreeView.class).getRoot().getChildren())
                .size();
    }

    @Test
    void whatWasClosedListensNoLonger() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("so")))) {
            window.click("#safety-button");
            ListView<?> closed = window.robot.lookup("#snapshots").queryAs(ListView.class);
            int before = window.onScreen(() -> closed.getItems().size());
            window.onScreen(() -> {
                closed.getScene().getWindow().hide();
                return true;
            });
            Step last = window.office().book().steps().undoable().orElseThrow();
            window.office().book().steps().apply(last.reversed("chị Hoa", TestWindow.CLOCK.instant()));
            window.office().book().copies().takeSnapshot();

            window.click("#safety-button");

            assertThat(window.onScreen(() -> window.robot.lookup("#snapshots").queryAs(ListView.class).getItems()))
                    .hasSize(before + 1);
            assertThat(closed.getItems()).hasSize(before);
        }
    }

    @Test
    void backsUpTriesOutRestoresAndGoesBack() throws Exception {
        Path file = folder.resolve("sao lưu.skh");
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("so")))) {
            window.dialogs.writesTo(file);
            window.click("#safety-button").until(() -> !text(window, "#last-backup").isEmpty());
            assertThat(text(window, "#last-backup")).contains("Chưa có");
            window.click("#back-up");
            assertThat(window.dialogs.suggested()).endsWith(".skh");
            assertThat(text(window, "#safety-told")).contains("2 kế hoạch", "đối chiếu khớp");
            assertThat(text(window, "#last-backup")).contains("20/05/2024 10:00", "sao lưu.skh");
            window.click("#try-out");
            assertThat(text(window, "#safety-told")).contains("thành công");

            Step last = window.office().book().steps().undoable().orElseThrow();
            window.office().book().steps().apply(last.reversed("chị Hoa", TestWindow.CLOCK.instant()));
            window.dialogs.chooses(file);
            window.click("#choose-backup");
            assertThat(
                    window.onScreen(() -> window.robot.lookup("#copy-differences").queryAs(TextArea.class).getText()))
                    .contains("có lại trong sổ");
            int without = window.office().book().plans().all().size();
            window.click("#restore");
            assertThat(text(window, "#safety-told")).contains("Đã khôi phục");
            assertThat(window.office().book().plans().all()).hasSize(without + 1);
            assertThat(plans(window)).isEqualTo(2);

            window.click("#go-back");
            assertThat(window.office().book().plans().all()).hasSize(without);
            assertThat(plans(window)).isEqualTo(1);
        }
    }

    @Test
    void writesABackupWithAPasswordOfItsOwnTriesItOutAndOpensIt() throws Exception {
        Path file = folder.resolve("sao lưu.skh");
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("so")))) {
            window.click("#safety-button");
            assertThat(window.shows("#backup-form")).isFalse();
            window.click("#backup-own");
            type(window, "#backup-password", "cầu tre");
            type(window, "#backup-again", "cầu treo");
            window.click("#backup-locked");
            assertThat(text(window, "#safety-told")).contains("không giống nhau");
            type(window, "#backup-again", "cầu tre");
            window.click("#backup-locked");
            assertThat(window.shows("#backup-form")).isTrue();
            window.dialogs.writesTo(file);
            window.click("#backup-locked").until(() -> Files.exists(file));
            assertThat(text(window, "#safety-told")).contains("đối chiếu khớp");
            assertThat(window.shows("#backup-form")).isFalse();

            window.click("#try-out").until(() -> window.shows("#copy-key"));
            type(window, "#copy-password", "cầu khỉ");
            window.click("#copy-open");
            assertThat(text(window, "#safety-told")).contains("không mở được");
            assertThat(window.onScreen(() -> window.robot.lookup("#copy-password").queryAs(TextField.class).getText()))
                    .isEmpty();
            type(window, "#copy-password", "cầu tre");
            window.click("#copy-open").until(() -> !window.shows("#copy-key"));
            assertThat(text(window, "#safety-told")).contains("thành công");

            window.dialogs.chooses(file);
            window.click("#choose-backup").until(() -> window.shows("#copy-key"));
            type(window, "#copy-password", "cầu tre");
            window.click("#copy-open").until(() -> !window.shows("#copy-key"));
            assertThat(
                    window.onScreen(() -> window.robot.lookup("#copy-differences").queryAs(TextArea.class).getText()))
                    .contains("giống nhau");
        }
    }

    private static void type(TestWindow window, String query, String text) {
        window.onScreen(() -> {
            window.robot.lookup(query).queryAs(TextField.class).setText(text);
            return true;
        });
    }

    @Test
    void listsSnapshotsAndTellsWhyAFileIsRefused() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("so")))) {
            window.click("#safety-button")
                    .until(() -> !window.robot.lookup("#snapshots").queryAs(ListView.class).getItems().isEmpty());
            window.dialogs.chooses(Files.writeString(folder.resolve("khác.skh"), "không phải"));
            window.click("#choose-backup");
            assertThat(text(window, "#safety-told")).contains("không phải bản sao lưu");

            window.onScreen(() -> {
                window.robot.lookup("#snapshots").queryAs(ListView.class).getSelectionModel().selectFirst();
                return true;
            });
            window.click("#restore-snapshot");
            assertThat(window.onScreen(() -> window.robot.lookup("#restore").query().isDisabled())).isTrue();
            window.click("#restore-cancel");
            assertThat(window.onScreen(() -> window.robot.lookup("#copy-differences").query().getParent().isVisible()))
                    .isFalse();
        }
    }
}
