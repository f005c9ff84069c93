package vn.sokehoach.app.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokehoach.app.ui.OnScreen;

/** What is told at the end of a dialog that is higher than the screen is seen. */
@OnScreen
class SightTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({"The two are not the same, 1", "'', 0"})
    void aSentenceIsScrolledToAndNoneMovesNothing(String told, double scrolled) throws Exception {
        assertThat(WaitForAsyncUtils.asyncFx(() -> {
            Label sentence = new Label();
            ScrollPane dialog = new ScrollPane(new VBox(new Rectangle(100, 900), sentence));
            dialog.setPrefSize(200, 300);
            new Scene(dialog, 200, 300);
            dialog.applyCss();
            dialog.layout();
            sentence.setText(told);
            Sight.tell(sentence);
            return dialog.getVvalue();
        }).get(20, TimeUnit.SECONDS)).isCloseTo(scrolled, within(0.001));
    }
}
