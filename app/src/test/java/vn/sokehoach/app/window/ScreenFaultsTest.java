package vn.sokehoach.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokehoach.app.ui.OnScreen;
import vn.sokehoach.app.ui.settings.Settings.Language;

/** Each kind of fault that a screen may have is found where it was planted, and none where there is none. */
@OnScreen
class ScreenFaultsTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void nothingIsSaidOfASoundScreen() {
        Label name = at(new Label("Tên"), 10, 10);
        TextField field = at(new TextField("ba"), 10, 60);
        name.setLabelFor(field);
        assertThat(faults(Language.VIETNAMESE, new Pane(name, field, at(new Button("Xem"), 10, 120)))).isEmpty();
    }

    @Test
    void aCutLabelIsFound() {
        Label label = new Label("Theo dõi, đôn đốc các đơn vị");
        label.setPrefWidth(60);
        assertThat(faults(Language.VIETNAMESE, new Pane(label))).singleElement().asString().startsWith("cut: ");
    }

    @Test
    void wordsOfTheOtherLanguageAreFoundThoughALibraryBringsThem() {
        assertThat(faults(Language.VIETNAMESE, new Pane(new Button("Cancel")))).singleElement()
                .asString()
                .startsWith("foreign: \"Cancel\"");
        assertThat(faults(Language.VIETNAMESE, new Pane(new Label("Show Details")))).hasSize(1);
        assertThat(faults(Language.ENGLISH, new Pane(new Label("Hiện số tuần")))).hasSize(1);
        assertThat(faults(Language.ENGLISH, new Pane(new Button("Cancel")))).isEmpty();
    }

    @Test
    void aControlWithoutANameIsFound() {
        assertThat(faults(Language.VIETNAMESE, new Pane(new TextField("ba")))).singleElement()
                .asString()
                .startsWith("unnamed: ");
    }

    @Test
    void aButtonOutOfViewIsFound() {
        assertThat(faults(Language.VIETNAMESE, new Pane(at(new Button("Xem"), 390, 10)))).singleElement()
                .asString()
                .startsWith("outside: ");
    }

    @Test
    void whatClosesADialogHasToBeInViewThoughTheDialogScrolls() {
        Button other = at(new Button("Xem"), 10, 500);
        Button keep = at(new Button("Ghi"), 10, 600);
        keep.setDefaultButton(true);
        Button leave = at(new Button("Thôi"), 110, 600);
        leave.setCancelButton(true);
        ScrollPane dialog = new ScrollPane(new Pane(other, keep, leave));
        dialog.getStyleClass().add("whole-dialog");
        dialog.setPrefSize(400, 300);
        assertThat(faults(Language.VIETNAMESE, new Pane(dialog))).hasSize(2)
                .allMatch(fault -> fault.startsWith("outside: "));
    }

    @Test
    void textsOverOneAnotherAreFound() {
        assertThat(faults(Language.VIETNAMESE, new Pane(at(new Label("Sở Y tế"), 10, 10),
                at(new Label("Sở Nội vụ"), 20, 14)))).singleElement().asString().startsWith("overlapping: ");
        assertThat(faults(Language.VIETNAMESE, new Pane(at(new Label("Sở Y tế"), 10, 10),
                at(new Label("Sở Nội vụ"), 10, 40)))).isEmpty();
    }

    private static <N extends Node> N at(N node, double across, double down) {
        node.relocate(across, down);
        return node;
    }

    private static List<String> faults(Language language, Pane content) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(content, 400, 300));
            stage.show();
            content.applyCss();
            content.layout();
            try {
                return ScreenFaults.of(Tongue.of(language));
            } finally {
                stage.hide();
            }
        });
    }
}
