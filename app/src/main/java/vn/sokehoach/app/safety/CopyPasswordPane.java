package vn.sokehoach.app.safety;

import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.Shown;

/** Asks for the password of a backup that the book's own key does not open. */
final class CopyPasswordPane extends HBox {
    private final PasswordField password = new PasswordField();

    CopyPasswordPane(SafetyModel model, Messages messages) {
        super(8);
        setId("copy-key");
        password.setId("copy-password");
        password.setPromptText(messages.get("lock.ask.copy"));
        password.setAccessibleText(messages.get("lock.ask.copy"));
        Button open = new Button(messages.get("safety.copy.open"));
        open.setId("copy-open");
        open.disableProperty().bind(model.busyProperty().or(password.textProperty().isEmpty()));
        open.setOnAction(_ -> open(model));
        password.setOnAction(_ -> open.fire());
        setHgrow(password, Priority.ALWAYS);
        getChildren().setAll(password, open);
        show(model.lockedCopyProperty().get());
        model.lockedCopyProperty().when(Shown.of(this)).subscribe(this::show);
    }

    /** What was typed does not wait for another copy. */
    private void open(SafetyModel model) {
        String typed = password.getText();
        password.clear();
        model.open(typed);
    }

    private void show(boolean asked) {
        password.clear();
        setVisible(asked);
        setManaged(asked);
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().sizeToScene();
        }
    }
}
