package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.Settings.Language;
import vn.sokehoach.app.ui.settings.Settings.Theme;

/** Every screen on a small laptop speaks one language, names what a screen reader comes to, and cuts no button. */
@OnScreen
class ScreensTest {
    @TempDir
    Path folder;

    @Test
    void inVietnameseAtTheLargestSize() throws Exception {
        assertThat(faults(Settings.INITIAL.withZoom(150))).isEmpty();
    }

    @Test
    void inEnglishAndDarkColours() throws Exception {
        assertThat(faults(Settings.INITIAL.withLanguage(Language.ENGLISH).withTheme(Theme.DARK))).isEmpty();
    }

    @Test
    void viewsOfARealPlanInEnglish() throws Exception {
        assertThat(faultsOfARealPlan(Language.ENGLISH, ScreenTour::views)).isEmpty();
    }

    /** The long form: all screens, panes, menus and dialogs. */
    @ParameterizedTest
    @EnumSource(Language.class)
    @EnabledIfSystemProperty(named = "drill.screens", matches = "true")
    void allThereIsOfARealPlan(Language language) throws Exception {
        assertThat(faultsOfARealPlan(language, (window, look) -> ScreenTour.of(window, folder, look))).isEmpty();
    }

    /** A walk through a window. */
    private interface Walk {
        void through(TestWindow window, TourHands.Look look) throws Exception;
    }

    private List<String> faultsOfARealPlan(Language language, Walk walk) throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(TouredStore.PLANS), "SKIPPED: no real documents beside the project");
        Path store = TouredStore.in(folder.resolve("store"), List.of("binh-duong-2024.docx"));
        List<String> faults = new ArrayList<>();
        try (TestWindow window = TestWindow.on(store, Settings.INITIAL.withLanguage(language))) {
            Tongue tongue = Tongue.of(language).besides(PlanWords.of(window.office()));
            walk.through(window, screen -> note(screen, window, tongue, faults));
        }
        return faults;
    }

    /** The long form: all languages, colours and sizes. */
    @ParameterizedTest
    @MethodSource("looks")
    @EnabledIfSystemProperty(named = "drill.screens", matches = "true")
    void inEveryLanguageColourAndSize(Settings look) throws Exception {
        assertThat(faults(look)).isEmpty();
    }

    static Stream<Settings> looks() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Theme.values())
                        .flatMap(theme -> Stream.of(100, 150)
                                .map(zoom -> Settings.INITIAL.withLanguage(language)
                                        .withTheme(theme)
                                        .withZoom(zoom))));
    }

    private List<String> faults(Settings settings) throws Exception {
        Tongue tongue = Tongue.of(settings.language());
        List<String> faults = new ArrayList<>();
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")), settings)) {
            window.choose(window.shownTasks().get(1));
            TabPane page = window.find(".plan-page");
            for (int tab = 0; tab < page.getTabs().size(); tab++) {
                int shown = tab;
                window.onScreen(() -> {
                    page.getSelectionModel().select(shown);
                    return true;
                });
                window.settle();
                note(page.getTabs().get(tab).getId(), window, tongue, faults);
            }
            window.push(KeyCode.CONTROL, KeyCode.COMMA);
            note("settings", window, tongue, faults);
            window.onScreen(() -> {
                window.dialogs.close();
                return true;
            });
            window.push(KeyCode.F1);
            note("manual", window, tongue, faults);
        }
        return faults;
    }

    private static void note(String screen, TestWindow window, Tongue tongue, List<String> faults) {
        window.onScreen(() -> ScreenFaults.of(tongue)).stream().map(fault -> screen + " " + fault).forEach(faults::add);
    }
}
