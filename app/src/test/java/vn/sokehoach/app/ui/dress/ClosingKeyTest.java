package vn.sokehoach.app.ui.dress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.sokehoach.app.ui.OnScreen;

/** Esc closes a dialog wherever in it the keyboard is. */
@OnScreen
class ClosingKeyTest {

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    static Stream<Supplier<Control>> places() {
        return Stream.of(TextField::new, () -> new ListView<String>(), () -> new TableView<String>());
    }

    @ParameterizedTest
    @MethodSource("places")
    void closesADialogOnce(Supplier<Control> place) throws Exception {
        assertThat(WaitForAsyncUtils.asyncFx(() -> {
            AtomicInteger closed = new AtomicInteger();
            Control control = place.get();
            VBox dialog = new VBox(control);
            ClosingKey.in(new Scene(dialog), closed::incrementAndGet);
            dialog.applyCss();
            dialog.layout();
            Event.fireEvent(control,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            return closed.get();
        }).get(20, TimeUnit.SECONDS)).isOne();
    }
}
