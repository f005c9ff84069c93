package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import vn.sokehoach.app.ui.settings.Settings;
import vn.sokehoach.app.ui.settings.Settings.Language;
import vn.sokehoach.app.ui.settings.Settings.Theme;

/** Language, colours and size change in a window that stays open; JavaFX's own words speak the language too. */
@Isolated
class RunningWindowTest {
    private static final Locale BEFORE = Locale.getDefault();
    @TempDir
    Path folder;

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(BEFORE);
    }

    @Test
    void nothingOfTheOtherLanguageIsLeftInAnyTab() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            Settings english = Settings.INITIAL.withLanguage(Language.ENGLISH).withTheme(Theme.DARK).withZoom(150);
            assertThat(foreign(window.wears(english), Language.ENGLISH)).isEmpty();
            assertThat(sheets(window)).anyMatch(sheet -> sheet.endsWith("/dark.css"));

            Settings vietnamese = Settings.INITIAL.withTheme(Theme.CONTRAST).withZoom(90);
            assertThat(foreign(window.wears(vietnamese), Language.VIETNAMESE)).isEmpty();
            assertThat(sheets(window)).anyMatch(sheet -> sheet.endsWith("/contrast.css"))
                    .noneMatch(sheet -> sheet.endsWith("/dark.css"));
        }
    }

    @Test
    void menusOfFieldsAndButtonsOfDialogsAreVietnamese() throws Exception {
        Locale.setDefault(Locale.of("vi", "VN"));
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            assertThat(menuOf(window, window.find("#search"))).contains("Hoàn tác", "Cắt", "Sao chép", "Dán",
                    "Chọn tất cả");
            window.click("#tab-overview");
            DatePicker day = window.find("#overview-day");
            assertThat(menuOf(window, day.getEditor())).contains("Dán").doesNotContain("Paste");
        }
        assertThat(List.of(ButtonType.OK.getText(), ButtonType.CANCEL.getText(), ButtonType.YES.getText(),
                ButtonType.NO.getText(), ButtonType.CLOSE.getText()))
                .containsExactly("Đồng ý", "Hủy", "Có", "Không", "Đóng");
    }

    private static List<String> foreign(TestWindow window, Language language) {
        Tongue tongue = Tongue.of(language);
        List<String> found = new ArrayList<>();
        window.choose(window.shownTasks().get(1));
        for (Tab tab : List.copyOf(window.<TabPane>find(".plan-page").getTabs())) {
            window.onScreen(() -> {
                tab.getTabPane().getSelectionModel().select(tab);
                return true;
            });
            window.settle();
            window.onScreen(() -> ScreenFaults.of(tongue))
                    .stream()
                    .filter(fault -> fault.startsWith("foreign"))
                    .forEach(fault -> found.add(tab.getId() + " " + fault));
        }
        return found;
    }

    private static List<String> sheets(TestWindow window) {
        return window.onScreen(() -> List.copyOf(window.stage().getScene().getStylesheets()));
    }

    /** What the menu of a field offers; it is closed again. */
    private static List<String> menuOf(TestWindow window, TextField field) {
        window.onScreen(() -> {
            field.requestFocus();
            field.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 200, 200, true, null));
            return true;
        });
        window.settle();
        return window.onScreen(() -> {
            List<ContextMenu> menus = Window.getWindows()
                    .stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .toList();
            List<String> words =
                    menus.stream().flatMap(menu -> menu.getItems().stream()).map(MenuItem::getText).toList();
            menus.forEach(Window::hide);
            return words;
        });
    }
}
