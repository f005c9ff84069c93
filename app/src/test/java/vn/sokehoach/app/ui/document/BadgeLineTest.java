package vn.sokehoach.app.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.core.progress.TaskStatus;

/** The words of a row keep room to be read beside the task that begins there. */
@OnScreen
class BadgeLineTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"900, 664, false", "472, 236, false", "411, 411, true", "150, 150, true"})
    void theTaskStandsBesideWideWordsAndAboveNarrowOnes(double width, double words, boolean above) throws Exception {
        Region shown = new Region();
        Node badge = WaitForAsyncUtils.asyncFx(() -> {
            BadgeLine line = new BadgeLine(Messages.vietnamese());
            line.show(shown, new Badge("1.b", TaskStatus.DONE, 0));
            Pane pane = new Pane(line);
            new Scene(pane);
            pane.applyCss();
            line.resize(width, line.prefHeight(width));
            line.layout();
            return line.getChildrenUnmodifiable().get(1);
        }).get(20, TimeUnit.SECONDS);

        assertThat(shown.getWidth()).isEqualTo(words);
        assertThat(badge.getLayoutX()).isEqualTo(above ? 0 : words);
        assertThat(shown.getLayoutY() > 0).isEqualTo(above);
    }
}
