package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.OnScreen;

/** Wherever something is searched for, Esc empties the field first and leads back to what is searched then. */
@OnScreen
class SearchKeysTest {

    @TempDir
    Path folder;

    @Test
    void escapeEmptiesTheFieldAndThenLeadsBackToTheTable() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            escaped(window, "#search", "tasks");
            window.click("#tab-indicators");
            escaped(window, "#search", "indicators");
            window.click("#tab-agencies");
            escaped(window, "#agency-search", "agencies");
            escaped(window, "#search", "agencies");
            window.click("#tab-references");
            escaped(window, "#reference-search", "references");
            window.click("#tab-rounds");
            escaped(window, "#ledger-search", "ledger");
            escaped(window, "#search", "rounds");
            window.click("#tab-text");
            escaped(window, "#search", "plan-text");
        }
    }

    @Test
    void inADialogItEmptiesTheFieldAndIsLeftToTheDialogThen() throws Exception {
        try (TestWindow window = TestWindow.on(SampleStore.copiedTo(folder.resolve("store")))) {
            window.push(KeyCode.F1);
            written(window, "#manual-search");
            AtomicInteger leftToTheDialog = new AtomicInteger();
            window.onScreen(() -> window.<TextField>find("#manual-search").getScene())
                    .addEventHandler(KeyEvent.KEY_PRESSED, _ -> leftToTheDialog.incrementAndGet());

            window.push(KeyCode.ESCAPE);
            assertThat(window.onScreen(() -> window.<TextField>find("#manual-search").getText())).isEmpty();
            assertThat(leftToTheDialog).hasValue(0);

            window.push(KeyCode.ESCAPE);
            assertThat(leftToTheDialog).hasValue(1);
        }
    }

    private static void escaped(TestWindow window, String search, String table) {
        written(window, search);

        window.push(KeyCode.ESCAPE);
        assertThat(window.onScreen(() -> window.<TextField>find(search).getText())).as(search).isEmpty();
        assertThat(window.onScreen(() -> window.<TextField>find(search).isFocused())).as(search).isTrue();

        window.push(KeyCode.ESCAPE);
        assertThat(window.onScreen(() -> window.stage().getScene().getFocusOwner().getId())).isEqualTo(table);
    }

    private static void written(TestWindow window, String search) {
        window.onScreen(() -> {
            TextField field = window.find(search);
            field.requestFocus();
            field.setText("vườn");
            return true;
        });
        window.settle();
    }
}
