package vn.sokehoach.app.boot;

import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.shell.ShellModel;
import vn.sokehoach.app.shell.ShellView;
import vn.sokehoach.app.shell.StartFailure;
import vn.sokehoach.app.ui.BusyState;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Dialogs;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.Look;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.OfficeDoor;
import vn.sokehoach.app.ui.clip.Pasteboard;
import vn.sokehoach.core.copy.CopyRefused;

/** The window on a book; its two raw parameters are the folder of the store and the language. */
public final class DesktopApp extends Application {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** So long a printer may still be fed once the window is closed. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 800;
    /** On a lower screen every row counts. */
    private static final double ROOMY = 850;

    private final Jobs jobs = Jobs.background();
    private final Pasteboard pasteboard = new Pasteboard.OfSystem();
    private @Nullable Office office;

    @Override
    public void start(Stage stage) {
        boolean english = "en".equals(getParameters().getRaw().getLast());
        // JavaFX words its own menus in the machine's language otherwise.
        Locale.setDefault(english ? Locale.ENGLISH : Locale.of("vi", "VN"));
        Messages messages = english ? Messages.english() : Messages.vietnamese();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean low = screen.getHeight() < ROOMY;
        Scene scene = new Scene(new StackPane(), low ? screen.getWidth() : WIDTH, low ? screen.getHeight() : HEIGHT);
        Look.dress(scene);
        stage.setTitle(messages.get("app.name"));
        stage.setMinWidth(Math.min(1000, screen.getWidth()));
        stage.setMinHeight(Math.min(600, screen.getHeight()));
        try (InputStream icon = DesktopApp.class.getResourceAsStream("/vn/sokehoach/app/look/icon.png")) {
            stage.getIcons().add(new Image(Objects.requireNonNull(icon)));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        stage.setScene(scene);
        stage.setMaximized(low);
        Dialogs dialogs = new Dialogs.OnScreen(stage, messages, address -> getHostServices().showDocument(address));
        Failures failures = new Failures(messages, dialogs, pasteboard);
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.accept(failure));
        open(stage, messages, dialogs, failures);
        stage.show();
    }

    private void open(Stage stage, Messages messages, Dialogs dialogs, Failures failures) {
        open(stage, messages, dialogs, failures, (door, folder) -> door.open(folder, PATIENCE));
    }

    /** How the book is come by: as it is, or from a backup. */
    private interface Way {
        Office into(OfficeDoor door, Path folder) throws CopyRefused;
    }

    private void open(Stage stage, Messages messages, Dialogs dialogs, Failures failures, Way way) {
        Path folder = Path.of(getParameters().getRaw().getFirst());
        show(stage, new BusyState(messages.get("shell.opening")));
        jobs.run(() -> way.into(new StoreDoor(Clock.system(Launcher.ZONE)), folder),
                opened -> work(stage, new Desk(opened, System.getProperty("user.name", ""), jobs, dialogs, pasteboard,
                        messages, failures)),
                failure -> {
                    failures.note(failure);
                    show(stage, new StartFailure(failure, messages,
                            () -> open(stage, messages, dialogs, failures),
                            () -> dialogs.chooseBackup()
                                    .ifPresent(copy -> open(stage, messages, dialogs, failures,
                                            (door, place) -> door.openRestored(copy, place, PATIENCE))),
                            stage::close));
                });
    }

    private void work(Stage stage, Desk desk) {
        office = desk.office();
        ShellModel model = new ShellModel(desk);
        ShellView view = new ShellView(model, desk);
        show(stage, view);
        model.refresh(null);
        List<String> told = desk.office().notices().stream().map(desk.sentences()::of).toList();
        if (!told.isEmpty()) {
            model.tell(String.join(" ", told));
        }
        if (DesktopWindows.isScreenInMemory()) {
            // Nobody can close a window that nobody sees: it is walked through once and closed.
            jobs.run(() -> true, _ -> Platform.runLater(() -> view.walkThrough(stage::close)), desk.failures());
        }
    }

    private static void show(Stage stage, Parent content) {
        stage.getScene().setRoot(content);
    }

    /** The store is free before anything that may last: an open dialog keeps nobody else from it. */
    @Override
    public void stop() {
        jobs.close();
        if (office != null) {
            office.close();
        }
        jobs.restsWithin(FAREWELL);
    }
}
