package vn.sokehoach.app.safety;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.Shown;
import vn.sokehoach.core.lock.RecoveryKey;

/** A recovery key that was made just now: shown this once, to be printed or saved. */
final class RecoveryPane extends VBox {
    private final LockModel model;
    private final Messages messages;

    RecoveryPane(LockModel model, Messages messages) {
        super(6);
        this.model = model;
        this.messages = messages;
        setId("recovery");
        Label title = new Label(messages.get("recovery.title"));
        title.getStyleClass().add("section-title");
        Label what = new Label(messages.get("recovery.once"));
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        TextField key = new TextField();
        key.setId("recovery-key");
        key.setEditable(false);
        key.setAccessibleText(messages.get("recovery.title"));
        HBox buttons = new HBox(8, button("recovery-print", "recovery.print", model::print),
                button("recovery-save", "recovery.save", model::save),
                button("recovery-away", "recovery.away", model::putAway));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(title, what, key, buttons);
        LockPane.shownWhile(this, model.recoveryProperty().isNotNull());
        model.recoveryProperty().when(Shown.of(this)).subscribe(made -> show(key, made));
        // A window that was closed keeps no key.
        Shown.of(this).subscribe(shown -> show(key, shown ? model.recoveryProperty().get() : null));
    }

    private static void show(TextField key, @Nullable RecoveryKey made) {
        key.setText(made == null ? "" : made.printed());
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.disableProperty().bind(model.busyProperty());
        button.setOnAction(_ -> act.run());
        return button;
    }
}
