package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.shell.StartFailure;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.SettingsKeeper;
import vn.sokehoach.core.store.StoreException;

/** Where something failed, in the work or at the start, a button writes the file for whoever helps and says so. */
@OnScreen
class SupportButtonsTest {
    private static final int PATIENCE = Integer.getInteger("patience", 60);

    @TempDir
    Path folder;

    private final Messages messages = Messages.vietnamese();
    private final Jobs jobs = Jobs.background();
    private final ChosenDialogs dialogs =
            new ChosenDialogs(new SettingsKeeper(Settings.INITIAL, "chị Hoa", _ -> {}, Offices.exchange()));
    private Path file;

    @BeforeEach
    void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        file = folder.resolve("hỗ trợ.txt");
        dialogs.writesTo(file);
    }

    @AfterEach
    void end() throws Exception {
        inWindow(() -> dialogs.close());
        jobs.close();
    }

    @Test
    void inTheWindowOfAFailure() throws Exception {
        IllegalStateException failure = new IllegalStateException("lời của kế hoạch");
        Failures failures = new Failures(messages, dialogs, new FilledPasteboard(), support(failure));

        inWindow(() -> failures.accept(failure));

        assertThat(written()).contains("IllegalStateException").doesNotContain("lời của kế hoạch");
    }

    @Test
    void inTheWindowThatStandsWhereTheBookDoesNotOpen() throws Exception {
        StoreException damaged = new StoreException(StoreException.Reason.DAMAGED, List.of(), null);
        Parent start = WaitForAsyncUtils.asyncFx(() -> new StartFailure(damaged, messages, () -> {}, () -> {},
                support(damaged)::write, () -> {})).get(PATIENCE, TimeUnit.SECONDS);

        inWindow(() -> dialogs.open("start", start));

        assertThat(written()).contains("DAMAGED");
    }

    /** Nothing is noted: the program's own ends where nobody could read a dialog. */
    private Failures.Support support(Throwable failure) {
        Failures.Support offered = Offices.support(folder.resolve("store"), failure, dialogs, messages, jobs);
        return new Failures.Support() {
            @Override
            public void note(Throwable noted) {
                // The failure is given above.
            }

            @Override
            public void write(Consumer<String> told) {
                offered.write(told);
            }
        };
    }

    private String written() throws Exception {
        FxRobot robot = new SwiftRobot();
        inWindow(() -> robot.lookup("#support-file").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils
                .asyncFx(() -> robot.lookup("#support-told").queryAs(Labeled.class).getText().contains(file.toString()))
                .get());
        return Files.readString(file);
    }

    private static void inWindow(Runnable act) throws Exception {
        WaitForAsyncUtils.asyncFx(act).get(PATIENCE, TimeUnit.SECONDS);
    }
}
