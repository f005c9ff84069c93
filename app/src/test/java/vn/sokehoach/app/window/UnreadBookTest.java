package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokehoach.app.ui.OnScreen;

/** A book that cannot be read again does not leave the window reading for ever. */
@OnScreen
class UnreadBookTest {

    @TempDir
    Path folder;

    @Test
    void theFirstStepsAreThereAgainWhereTheBookIsNotReadAfterTheFirstImport() throws Exception {
        try (TestWindow window = TestWindow.on(folder.resolve("store"))) {
            window.office().close();
            window.onScreen(() -> {
                window.model().planEdited();
                return true;
            });
            window.settle();

            assertThat(window.shows("#empty-import")).isTrue();
        }
    }
}
