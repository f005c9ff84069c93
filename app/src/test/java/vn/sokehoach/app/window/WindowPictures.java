package vn.sokehoach.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.Settings.Language;
import vn.sokehoach.app.ui.settings.Settings.Theme;

/**
 * A program that takes a picture of every screen on a small laptop, in both languages, all colours and two sizes, for
 * somebody to look at.
 *
 * <p>Arguments: a folder for the pictures; then any of the languages, colours and sizes, all where none is named.
 */
final class WindowPictures {
    private final Path folder;
    private final List<String> only;
    private Tongue tongue = Tongue.of(Language.VIETNAMESE);

    private WindowPictures(Path folder, List<String> only) {
        this.folder = folder;
        this.only = only;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> only = List.of(arguments).subList(1, arguments.length);
        new WindowPictures(folder, only).all();
        System.exit(0);
    }

    private void all() throws Exception {
        Path store = TouredStore.in(Files.createTempDirectory("pictures").resolve("store"));
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                for (int zoom : List.of(100, 150)) {
                    if (wanted(language.name()) && wanted(theme.name()) && wanted(String.valueOf(zoom))) {
                        all(store, Settings.INITIAL.withLanguage(language).withTheme(theme).withZoom(zoom));
                    }
                }
            }
        }
    }

    private boolean wanted(String name) {
        return only.isEmpty() || only.contains(name);
    }

    private void all(Path store, Settings settings) throws Exception {
        String name = String.join("-", settings.language().name(), settings.theme().name(),
                String.valueOf(settings.zoom())).toLowerCase(Locale.ROOT);
        Path scratch = Files.createTempDirectory("pictures");
        tongue = Tongue.of(settings.language());
        Locale.setDefault(settings.language() == Language.ENGLISH ? Locale.ENGLISH : Locale.of("vi", "VN"));
        try (TestWindow window = TestWindow.on(scratch.resolve("empty"), settings)) {
            ScreenTour.ofEmpty(window, scratch, screen -> take(window, name + "-0-" + screen));
        }
        try (TestWindow window = TestWindow.on(copied(store, scratch.resolve("store")), settings)) {
            tongue = tongue.besides(PlanWords.of(window.office()));
            ScreenTour.of(window, scratch, screen -> take(window, name + "-1-" + screen));
        }
    }

    private static Path copied(Path store, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(store)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(store.relativize(file)));
            }
        }
        return folder;
    }

    private void take(TestWindow window, String name) throws Exception {
        window.settle();
        window.onScreen(() -> ScreenFaults.of(tongue)).forEach(fault -> System.out.println(name + ": " + fault));
        WritableImage seen = window.onScreen(() -> Window.getWindows()
                .stream()
                .filter(one -> !(one instanceof Tooltip))
                .reduce((_, last) -> last)
                .orElseThrow()
                .getScene()
                .snapshot(null));
        SeenPicture.write(seen, folder.resolve(name + ".png"));
    }
}
