package vn.sokehoach.app.window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokehoach.app.boot.Offices;
import vn.sokehoach.app.shell.ShellModel;
import vn.sokehoach.app.shell.ShellView;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.dress.Dress;
import vn.sokehoach.app.ui.dress.ZoomPane;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.Settings.Language;
import vn.sokehoach.app.ui.settings.SettingsKeeper;

/** The real window on a real store, as wide as a small laptop shows it, with dialogs answered beforehand; and hands to use it. */
final class TestWindow implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-05-20T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final int PATIENCE = Integer.getInteger("patience", 60);
    /** An act brings about work, and its result more: so many rounds end all of it. */
    private static final int ROUNDS = 4;

    final FxRobot robot = new SwiftRobot();
    final ChosenDialogs dialogs;
    final NotingPrinter printer = new NotingPrinter();
    final FilledPasteboard pasteboard = new FilledPasteboard();
    final SettingsKeeper settings;
    final Failures failures;
    private final Jobs jobs = Jobs.background();
    private final Office office;
    private ShellModel model;
    private final Stage stage;

    private TestWindow(Path store, Settings kept) throws TimeoutException {
        settings = new SettingsKeeper(kept, "chị Hoa", _ -> {}, Offices.exchange());
        dialogs = new ChosenDialogs(settings);
        FxToolkit.registerPrimaryStage();
        office = new OfficeAtPrinter(Offices.door(CLOCK).open(store, Duration.ZERO), printer);
        Messages messages = messages(kept.language());
        failures = new Failures(messages, dialogs, pasteboard, new NoSupport());
        Desk desk = new Desk(office, settings, jobs, dialogs, pasteboard, messages, failures);
        model = onScreen(() -> new ShellModel(desk));
        stage = onScreen(() -> {
            Stage shown = new Stage();
            shown.setScene(new Scene(new ZoomPane(new ShellView(model, desk)), 1366, 740));
            Dress.on(shown.getScene(), settings);
            shown.show();
            model.refresh(null);
            return shown;
        });
        settle();
    }

    static TestWindow on(Path store) throws TimeoutException {
        return new TestWindow(store, Settings.INITIAL);
    }

    /** The window as a person set it up. */
    static TestWindow on(Path store, Settings kept) throws TimeoutException {
        return new TestWindow(store, kept);
    }

    private static Messages messages(Language language) {
        return language == Language.ENGLISH ? Messages.english() : Messages.vietnamese();
    }

    /** Chooses other settings while the window is open; in another language its content is made anew, as the program does. */
    TestWindow wears(Settings worn) {
        Desk desk = new Desk(office, settings, jobs, dialogs, pasteboard, messages(worn.language()), failures);
        onScreen(() -> {
            settings.change(_ -> worn);
            model = new ShellModel(desk);
            stage.getScene().setRoot(new ZoomPane(new ShellView(model, desk)));
            model.refresh(null);
            return true;
        });
        return settle();
    }

    /** Waits until everything that was asked for is done and shown. */
    TestWindow settle() {
        for (int round = 0; round < ROUNDS; round++) {
            SwiftRobot.rest();
            CompletableFuture<Boolean> done = new CompletableFuture<>();
            jobs.run(() -> true, done::complete, done::completeExceptionally);
            try {
                done.get(PATIENCE, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException failure) {
                throw new AssertionError("the window did not come to rest", failure);
            }
        }
        SwiftRobot.picture();
        return this;
    }

    /** Uses the window while the work beside it is held up; then that goes on. */
    TestWindow heldUp(Runnable acts) {
        CountDownLatch over = new CountDownLatch(1);
        jobs.run(() -> over.await(PATIENCE, TimeUnit.SECONDS), _ -> {}, failures);
        try {
            acts.run();
        } finally {
            over.countDown();
        }
        return settle();
    }

    /** Waits until the screen shows something that is made beside it. */
    TestWindow until(Supplier<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onScreen(condition));
        } catch (TimeoutException failure) {
            throw new AssertionError("the window did not come to show it", failure);
        }
        return settle();
    }

    /** Reads something of the screen in its own thread. */
    <T> T onScreen(Supplier<T> reading) {
        try {
            return WaitForAsyncUtils.asyncFx(reading::get).get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError(failure);
        }
    }

    TestWindow click(String query) {
        robot.clickOn(query);
        return settle();
    }

    /** Presses keys together. */
    TestWindow push(KeyCode... keys) {
        robot.push(keys);
        return settle();
    }

    /** The window itself, beside those that open above it. */
    Stage stage() {
        return stage;
    }

    /** The store, to look into while nothing is going on. */
    Office office() {
        return office;
    }

    /** What the window shows. */
    ShellModel model() {
        return model;
    }

    <N extends Node> N find(String query) {
        return robot.lookup(query).query();
    }

    boolean shows(String query) {
        return onScreen(() -> robot.lookup(query).queryAll().stream().anyMatch(Node::isVisible));
    }

    /** The tree of tasks. */
    TreeTableView<TaskRow> tasks() {
        return find("#tasks");
    }

    /** The tasks that are shown, without groups and items. */
    List<TaskRow> shownTasks() {
        return onScreen(() -> tasks().getRoot()
                .getChildren()
                .stream()
                .flatMap(group -> group.getChildren().stream())
                .map(TreeItem::getValue)
                .toList());
    }

    /** Chooses a task and gives the keyboard to the table. */
    TestWindow choose(TaskRow task) {
        onScreen(() -> {
            TreeItem<TaskRow> item = tasks().getRoot()
                    .getChildren()
                    .stream()
                    .flatMap(group -> group.getChildren().stream())
                    .filter(each -> each.getValue().id().equals(task.id()))
                    .findFirst()
                    .orElseThrow();
            tasks().getSelectionModel().select(item);
            tasks().requestFocus();
            return true;
        });
        return settle();
    }

    @Override
    public void close() {
        settle();
        onScreen(() -> {
            dialogs.close();
            stage.hide();
            return true;
        });
        jobs.close();
        jobs.restsWithin(Duration.ofSeconds(PATIENCE));
        office.close();
    }

    /** What fails in a test is seen there. */
    private static final class NoSupport implements Failures.Support {
        @Override
        public void note(Throwable failure) {
            // It is in the dialog.
        }

        @Override
        public void write(Consumer<String> told) {
            told.accept("");
        }
    }
}
