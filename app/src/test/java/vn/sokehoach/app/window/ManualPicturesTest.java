package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sokehoach.app.manual.ManualPage;
import vn.sokehoach.app.manual.ManualPictures;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.Settings.Language;

/** Takes the pictures of the manual, which ship with the program; each page has one that shows something. */
@OnScreen
class ManualPicturesTest {
    private static final Path MADE = Path.of("target", "manual");
    /** Colours of a picture on which there is writing; an empty one has one or two. */
    private static final int SPEAKING = 12;

    @TempDir
    Path folder;

    private final Set<String> taken = new HashSet<>();

    @ParameterizedTest
    @EnumSource(Language.class)
    void eachPageHasAPicture(Language language) throws Exception {
        Path made = MADE.resolve("pictures").resolve(language == Language.ENGLISH ? "en" : "vi");
        Settings settings = Settings.INITIAL.withLanguage(language);
        try (TestWindow window = TestWindow.on(folder.resolve("empty"), settings)) {
            ManualTour.ofEmpty(window, folder, screen -> take(window, made, screen));
        }
        try (TestWindow window = TestWindow.on(ManualTour.bookIn(folder.resolve("store")), settings)) {
            ManualTour.of(window, screen -> take(window, made, screen));
        }

        assertThat(taken).containsAll(Stream.of(ManualPage.values()).map(ManualPage::screen).toList());
        ManualPictures pictures = new ManualPictures(file -> opened(made.resolve(file)));
        for (ManualPage page : ManualPage.values()) {
            Image picture = pictures.of(page).orElseThrow(() -> new AssertionError("no picture of " + page));
            assertThat(colours(picture)).as(page.name().toLowerCase(Locale.ROOT)).isGreaterThan(SPEAKING);
        }
    }

    private void take(TestWindow window, Path made, String screen) throws IOException {
        taken.add(screen);
        SeenPicture.write(window.onScreen(() -> inFront(window, screen).snapshot(null, null)),
                made.resolve(screen + ".png"));
    }

    /** What stands above the window; else the tab of a screen; else all. */
    private static Node inFront(TestWindow window, String screen) {
        Scene front = Window.getWindows()
                .stream()
                .filter(one -> !(one instanceof Tooltip))
                .map(Window::getScene)
                .reduce((_, last) -> last)
                .orElseThrow();
        if (front != window.stage().getScene()) {
            return front.getRoot();
        }
        return window.robot.lookup(".plan-page")
                .queryAll()
                .stream()
                .map(TabPane.class::cast)
                .flatMap(page -> page.getTabs().stream())
                .filter(tab -> tab.getId().equals("tab-" + screen))
                .map(Tab::getContent)
                .findFirst()
                .orElse(front.getRoot());
    }

    private static @Nullable InputStream opened(Path file) {
        try {
            return Files.exists(file) ? Files.newInputStream(file) : null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static long colours(Image picture) {
        return IntStream.range(0, (int) picture.getHeight())
                .flatMap(down -> IntStream.range(0, (int) picture.getWidth())
                        .map(across -> picture.getPixelReader().getArgb(across, down)))
                .distinct()
                .count();
    }
}
