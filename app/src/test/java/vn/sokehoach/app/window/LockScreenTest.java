package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.unlocking.UnlockView;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.lock.RecoveryKey;
import vn.sokehoach.core.store.StoreException;

/** An officer locks the book, puts the recovery key away, changes the password and takes it away again. */
@OnScreen
class LockScreenTest {
    @TempDir
    Path folder;

    private static String text(TestWindow window, String query) {
        return window.onScreen(() -> window.robot.lookup(query).queryAs(Label.class).getText());
    }

    private static void type(TestWindow window, String query, String text) {
        window.onScreen(() -> {
            window.robot.lookup(query).queryAs(TextField.class).setText(text);
            return true;
        });
    }

    @Test
    void setsChangesAndRemovesThePassword() throws Exception {
        Path sheet = folder.resolve("ma.pdf");
        Path store = SampleStore.copiedTo(folder.resolve("so"));
        try (TestWindow window = TestWindow.on(store)) {
            window.dialogs.writesTo(sheet);
            window.click("#safety-button");
            assertThat(text(window, "#lock-state")).startsWith("Chưa");

            window.click("#password-set");
            type(window, "#password-next", "cầu tre");
            assertThat(text(window, "#password-advice")).startsWith("Ngắn");
            type(window, "#password-again", "cầu treo");
            window.click("#password-go");
            assertThat(text(window, "#lock-told")).contains("không giống nhau");
            assertThat(window.office().book().lock().isLocked()).isFalse();
            type(window, "#password-again", "cầu tre");
            window.click("#password-go").until(() -> window.shows("#recovery"));
            assertThat(text(window, "#lock-state")).startsWith("Đã đặt");
            assertThat(window.office().book().lock().isLocked()).isTrue();
            assertThat(window.shows("#password-set")).isFalse();

            String key = window.onScreen(() -> window.robot.lookup("#recovery-key").queryAs(TextField.class).getText());
            assertThat(RecoveryKey.typed(key).mistypedGroup()).isEmpty();
            window.click("#recovery-save").until(() -> Files.exists(sheet));
            assertThat(read(sheet)).contains(RecoveryKey.typed(key).groups());
            window.click("#recovery-away");
            assertThat(window.shows("#recovery")).isFalse();

            window.click("#password-remove");
            type(window, "#password-present", "cầu khỉ");
            window.click("#password-go");
            assertThat(text(window, "#lock-told")).contains("không đúng");
            type(window, "#password-present", "cầu tre");
            window.click("#password-go").until(() -> !window.office().book().lock().isLocked());
            assertThat(text(window, "#lock-state")).startsWith("Chưa");
            assertThat(window.office().book().examination().examineWhole().findings()).isEmpty();
        }
    }

    private static String read(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void asksForTheKeyAndForTheOtherOneWhereItIsForgotten() throws Exception {
        FxToolkit.registerPrimaryStage();
        SwiftRobot robot = new SwiftRobot();
        List<BookKey> given = new ArrayList<>();
        StoreException wrong = new StoreException(StoreException.Reason.WRONG_PASSWORD, List.of(), null);
        assertThat(UnlockView.isFor(wrong)).isTrue();
        assertThat(UnlockView.isFirst(wrong)).isFalse();
        Stage stage = WaitForAsyncUtils.asyncFx(() -> {
            Stage shown = new Stage();
            shown.setScene(new Scene(new UnlockView("Sai.", BookKey.Kind.PASSWORD, Messages.vietnamese(), given::add,
                    () -> {}), 800, 500));
            shown.show();
            return shown;
        }).get();
        SwiftRobot.picture();

        assertThat(robot.lookup("#unlock-open").query().isDisabled()).isTrue();
        robot.interact(() -> robot.lookup("#unlock-password").queryAs(TextField.class).setText("cầu tre"));
        robot.clickOn("#unlock-open");
        robot.clickOn("#unlock-other");
        robot.interact(() -> robot.lookup("#unlock-recovery").queryAs(TextField.class).setText("ABCDE"));
        robot.clickOn("#unlock-open");
        robot.interact(stage::hide);

        assertThat(given).containsExactly(BookKey.password("cầu tre"), BookKey.recovery("ABCDE"));
    }
}
