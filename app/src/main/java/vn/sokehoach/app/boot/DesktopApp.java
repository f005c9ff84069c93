package vn.sokehoach.app.boot;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.shell.ShellModel;
import vn.sokehoach.app.shell.ShellView;
import vn.sokehoach.app.shell.StartFailure;
import vn.sokehoach.app.shell.state.Place;
import vn.sokehoach.app.ui.BusyState;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Dialogs;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.app.ui.Jobs;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Office;
import vn.sokehoach.app.ui.OfficeDoor;
import vn.sokehoach.app.ui.clip.Pasteboard;
import vn.sokehoach.app.ui.dress.Dress;
import vn.sokehoach.app.ui.dress.ZoomPane;
import vn.sokehoach.app.ui.settings.Settings.Language;
import vn.sokehoach.app.ui.settings.SettingsKeeper;
import vn.sokehoach.app.unlocking.UnlockView;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.reporting.WritingDiagnosis;
import vn.sokehoach.data.files.AtomicOutputFile;

/** The window on a book; its raw parameters are the folder of the store, the file of the settings and the language. */
public final class DesktopApp extends Application {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** So long a printer may still be fed once the window is closed. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 800;
    /** On a lower screen every row counts. */
    private static final double ROOMY = 850;

    /** So long nobody touches the window before a copy is verified beside it. */
    private static final javafx.util.Duration IDLE = javafx.util.Duration.seconds(20);
    /** So long the window is left to show itself before the way of a status is practised beside it. */
    private static final javafx.util.Duration SHOWN = javafx.util.Duration.seconds(3);
    /** So long nothing is looked for once all is verified. */
    private static final javafx.util.Duration RESTED = javafx.util.Duration.minutes(10);

    private final Jobs jobs = Jobs.background();
    private final Pasteboard pasteboard = new Pasteboard.OfSystem();
    private @Nullable Office office;
    private final PauseTransition quiet = new PauseTransition(IDLE);
    private Subscription spoken = Subscription.EMPTY;

    @Override
    public void start(Stage stage) {
        SettingsKeeper settings = settings();
        speak(settings.now().language());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        boolean low = screen.getHeight() < ROOMY;
        Scene scene = new Scene(new StackPane(), low ? screen.getWidth() : WIDTH, low ? screen.getHeight() : HEIGHT);
        Dress.on(scene, settings);
        stage.setMinWidth(Math.min(1000, screen.getWidth()));
        stage.setMinHeight(Math.min(600, screen.getHeight()));
        try (InputStream icon = DesktopApp.class.getResourceAsStream("/vn/sokehoach/app/look/icon.png")) {
            stage.getIcons().add(new Image(Objects.requireNonNull(icon)));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        scene.addEventFilter(InputEvent.ANY, _ -> quiet.playFromStart());
        stage.setScene(scene);
        stage.setMaximized(low);
        open(stage, settings);
        stage.show();
    }

    private SettingsKeeper settings() {
        SettingsFile file = new SettingsFile(Path.of(getParameters().getRaw().get(1)), new AtomicOutputFile());
        Language asked = "en".equals(getParameters().getRaw().getLast()) ? Language.ENGLISH : null;
        return file.keeper(System.getProperty("user.name", ""), asked, jobs);
    }

    private void open(Stage stage, SettingsKeeper settings) {
        open(stage, settings, (door, folder) -> door.open(folder, PATIENCE), null);
    }

    /** How the book is come by: as it is, or from a backup. */
    private interface Way {
        Office into(OfficeDoor door, Path folder) throws CopyRefused;
    }

    private void open(Stage stage, SettingsKeeper settings, Way way, @Nullable BookKey key) {
        Messages messages = messages(settings.now().language());
        Failures failures = failures(stage, settings, messages);
        Path folder = Path.of(getParameters().getRaw().getFirst());
        stage.setTitle(messages.get("app.name"));
        show(stage, new BusyState(messages.get("shell.opening")));
        jobs.run(() -> way.into(new StoreDoor(Clock.system(Launcher.ZONE), key), folder), opened -> {
            office = opened;
            work(stage, settings, messages, null);
            practise(opened.book(), failures);
        }, failure -> {
            if (UnlockView.isFor(failure)) {
                show(stage, unlockView(stage, settings, way, failure, key));
                return;
            }
            failures.note(failure);
            show(stage, new StartFailure(failure, messages, () -> open(stage, settings),
                    () -> dialogs(stage, settings, messages).chooseBackup()
                            .ifPresent(copy -> open(stage, settings,
                                    (door, place) -> door.openRestored(copy, place, PATIENCE), null)),
                    support(stage, settings, messages).unopened(failure)::write, stage::close));
        });
    }

    /** Asks for a key and opens with it, as often as it takes. */
    private UnlockView unlockView(Stage stage, SettingsKeeper settings, Way way, Exception failure,
            @Nullable BookKey tried) {
        Messages messages = messages(settings.now().language());
        String why = UnlockView.isFirst(failure) ? "" : Failures.sentence(failure, messages);
        return new UnlockView(why, tried == null ? BookKey.Kind.PASSWORD : tried.kind(), messages,
                given -> open(stage, settings, way, given), stage::close);
    }

    private Failures failures(Stage stage, SettingsKeeper settings, Messages messages) {
        Failures failures = new Failures(messages, dialogs(stage, settings, messages), pasteboard,
                support(stage, settings, messages));
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> failures.accept(failure));
        return failures;
    }

    private OfferedSupport support(Stage stage, SettingsKeeper settings, Messages messages) {
        WritingDiagnosis diagnosis = new StoreDoor(Clock.system(Launcher.ZONE))
                .diagnosing(Path.of(getParameters().getRaw().getFirst()));
        return new OfferedSupport(diagnosis, dialogs(stage, settings, messages), settings::now, messages, jobs,
                List.of());
    }

    private Dialogs dialogs(Stage stage, SettingsKeeper settings, Messages messages) {
        return new Dialogs.OnScreen(stage, settings, messages, address -> getHostServices().showDocument(address));
    }

    /** Shows the book, at a place where it was shown before; anew when another language is chosen. */
    private ShellView work(Stage stage, SettingsKeeper settings, Messages messages, @Nullable Place place) {
        Desk desk =
                new Desk(Objects.requireNonNull(office), settings, jobs, dialogs(stage, settings, messages), pasteboard,
                        messages, failures(stage, settings, messages));
        stage.setTitle(messages.get("app.name"));
        ShellModel model = new ShellModel(desk);
        ShellView view = new ShellView(model, desk);
        show(stage, view);
        view.goTo(place);
        verifyWhileIdle(model);
        List<String> told = desk.office().notices().stream().map(desk.sentences()::of).toList();
        if (place == null && !told.isEmpty()) {
            model.tell(String.join(" ", told));
        }
        spoken.unsubscribe();
        Language language = settings.now().language();
        spoken = settings.settingsProperty().subscribe((_, now) -> {
            if (now.language() == language) {
                return;
            }
            if (view.leave()) {
                speak(now.language());
                boolean setting = view.isSetting();
                ShellView anew = work(stage, settings, messages(now.language()), view.place());
                if (setting) {
                    // What the language was chosen in is there again, in that language.
                    Platform.runLater(anew::openSettings);
                }
            } else {
                settings.change(changed -> changed.withLanguage(language));
                model.tell(messages.get("shell.language.later"));
            }
        });
        if (DesktopWindows.isScreenInMemory()) {
            // Nobody can close a window that nobody sees: it is walked through once and closed.
            jobs.run(() -> true, _ -> Platform.runLater(() -> view.walkThrough(stage::close)), desk.failures());
        }
        return view;
    }

    private void verifyWhileIdle(ShellModel model) {
        quiet.setOnFinished(_ -> model.safety().verifyNext(more -> {
            quiet.setDuration(more ? IDLE : RESTED);
            quiet.playFromStart();
        }));
        quiet.playFromStart();
    }

    /** The first status of the day is acknowledged as soon as the later ones. */
    private void practise(PlanBook book, Failures failures) {
        PauseTransition shown = new PauseTransition(SHOWN);
        shown.setOnFinished(_ -> jobs.aside(StoreDoor::practised, _ -> jobs.run(() -> {
            book.makeReady();
            return true;
        }, _ -> {
        }, failures::note), failures::note));
        shown.play();
    }

    private static Messages messages(Language language) {
        return language == Language.ENGLISH ? Messages.english() : Messages.vietnamese();
    }

    /** JavaFX words its own menus in the machine's language otherwise. */
    private static void speak(Language language) {
        Locale.setDefault(language == Language.ENGLISH ? Locale.ENGLISH : Locale.of("vi", "VN"));
    }

    private static void show(Stage stage, Region content) {
        stage.getScene().setRoot(new ZoomPane(content));
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
