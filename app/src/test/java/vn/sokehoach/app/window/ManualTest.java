package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.overview.Figure;

@OnScreen
class ManualTest {
    @Test
    void f1_opens_the_page_of_the_screen_with_its_picture_and_finds_definitions_without_accents(@TempDir Path folder)
            throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.click("#tab-matrix").push(KeyCode.F1);
            assertThat(words(window)).first().isEqualTo("Phân công");
            assertThat(window.shows("#manual-picture")).isTrue();

            window.onScreen(() -> {
                window.<TextField>find("#manual-search").setText("ty le cap nhat");
                return true;
            });
            ListView<?> pages = window.find("#manual-pages");
            assertThat(window.onScreen(() -> pages.getItems().size())).isEqualTo(1);
            assertThat(words(window)).first().isEqualTo("Cách tính các con số");
            assertThat(words(window)).hasSizeGreaterThan(Figure.values().length + 2)
                    .anyMatch(told -> told.startsWith("Phân công, cột Cộng"));
        }
    }

    @Test
    void tabs_of_rounds_and_references_have_pages_and_a_search(@TempDir Path folder) throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.click("#tab-references").push(KeyCode.CONTROL, KeyCode.F);
            assertThat(window.onScreen(() -> window.<TextField>find("#reference-search").isFocused())).isTrue();
            window.click("#tab-rounds").push(KeyCode.F1);
            assertThat(words(window)).first().isEqualTo("Đợt báo cáo");
        }
    }

    private static List<String> words(TestWindow window) {
        return window.onScreen(() -> ((VBox) window.<ScrollPane>find("#manual-page").getContent()).getChildren()
                .stream()
                .filter(Label.class::isInstance)
                .map(line -> ((Label) line).getText())
                .collect(Collectors.toList()));
    }
}
