package vn.sokehoach.app.boot;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.shell.ShellActions;
import vn.sokehoach.app.shell.ShellModel;
import vn.sokehoach.app.shell.ShellView;
import vn.sokehoach.app.ui.Dialogs;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.StageDialogs;
import vn.sokehoach.core.store.StoreException;

/** The window on a book; its two raw parameters are the folder of the store and the language. */
public final class DesktopApp extends Application {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final javafx.util.Duration SEEN = javafx.util.Duration.seconds(2);
    private static final double WIDTH = 1340;
    private static final double HEIGHT = 720;

    private final Jobs jobs = Jobs.background();
    private @Nullable Office office;

    @Override
    public void start(Stage stage) {
        Path folder = Path.of(getParameters().getRaw().getFirst());
        Messages messages =
                "en".equals(getParameters().getRaw().getLast()) ? Messages.english() : Messages.vietnamese();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        VBox opening = new VBox(10, new ProgressIndicator(), new Label(messages.get("window.opening")));
        opening.getStyleClass().add("empty");
        var bounds = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(opening, Math.min(WIDTH, bounds.getWidth()), Math.min(HEIGHT, bounds.getHeight()));
        scene.getStylesheets()
                .add(Objects.requireNonNull(
                        DesktopApp.class.getResource("/vn/sokehoach/app/look/dense.css")).toExternalForm());
        stage.setTitle(messages.get("app.name"));
        stage.getIcons()
                .add(new Image(Objects.requireNonNull(
                        DesktopApp.class.getResourceAsStream("/vn/sokehoach/app/look/icon.png"))));
        stage.setScene(scene);
        stage.show();
        Clock clock = Clock.system(Launcher.ZONE);
        jobs.run(() -> Wiring.open(folder, PATIENCE, clock), opened -> fill(scene, stage, opened, messages),
                failure -> refuse(scene, failure, messages));
    }

    private void fill(Scene scene, Stage stage, Office opened, Messages messages) {
        office = opened;
        String person = System.getProperty("user.name", "");
        ShellModel model = new ShellModel(opened, messages, person);
        Dialogs dialogs = new StageDialogs(stage, messages);
        ShellActions actions = new ShellActions(opened, model, dialogs, jobs, messages, person);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> actions.fail(failure));
        scene.setRoot(new ShellView(model, messages, actions).root());
        model.refresh();
        if (!opened.notices().isEmpty()) {
            tell(opened, dialogs, messages);
        }
        if (DesktopWindows.isScreenInMemory()) {
            // Nobody can close a window that nobody sees; until then it is laid out and painted like any other.
            PauseTransition pause = new PauseTransition(SEEN);
            pause.setOnFinished(_ -> stage.close());
            pause.play();
        }
    }

    private static void tell(Office opened, Dialogs dialogs, Messages messages) {
        Sentences sentences = new Sentences(messages);
        String told = String.join("\n", opened.notices().stream().map(sentences::of).toList());
        Platform.runLater(() -> dialogs.tell(messages.get("app.name"), told));
    }

    private static void refuse(Scene scene, Exception failure, Messages messages) {
        Label title = new Label(messages.get("window.open.failed"));
        title.getStyleClass().add("empty-title");
        Label why = new Label(failure instanceof StoreException refused ? new Sentences(messages).of(refused)
                : String.valueOf(failure.getMessage()));
        why.setWrapText(true);
        VBox told = new VBox(12, title, why);
        told.getStyleClass().add("empty");
        scene.setRoot(told);
    }

    @Override
    public void stop() {
        if (office != null) {
            office.close();
        }
    }
}
