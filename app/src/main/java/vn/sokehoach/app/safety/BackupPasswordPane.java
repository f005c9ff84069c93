package vn.sokehoach.app.safety;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.lock.PasswordAdvice;

/** Writes a backup with a password of its own, for whoever carries it to people who shall not have that of the book. */
final class BackupPasswordPane extends VBox {
    private final Messages messages;
    private final PasswordField password;
    private final PasswordField again;

    BackupPasswordPane(SafetyModel model, Messages messages) {
        super(6);
        this.messages = messages;
        CheckBox own = new CheckBox(messages.get("safety.backUp.own"));
        own.setId("backup-own");
        password = field("backup-password", "safety.backUp.password");
        again = field("backup-again", "safety.backUp.again");
        Label advice = new Label();
        advice.getStyleClass().add("muted");
        password.textProperty()
                .subscribe(text -> advice.setText(messages.of("password.advice", PasswordAdvice.of(text))));
        Button write = new Button(messages.get("safety.backUp"));
        write.setId("backup-locked");
        write.disableProperty().bind(model.busyProperty());
        write.setOnAction(_ -> {
            if (model.backUp(password.getText(), again.getText())) {
                own.setSelected(false);
            }
        });
        again.setOnAction(_ -> write.fire());
        VBox form = new VBox(6, new HBox(8, password, again, write), advice);
        form.setId("backup-form");
        form.visibleProperty().bind(own.selectedProperty());
        form.managedProperty().bind(form.visibleProperty());
        own.selectedProperty().subscribe(_ -> fit());
        getChildren().setAll(own, form);
    }

    private PasswordField field(String id, String key) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.setPromptText(messages.get(key));
        field.setAccessibleText(messages.get(key));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    /** What was typed does not wait for the next backup. */
    private void fit() {
        password.clear();
        again.clear();
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().sizeToScene();
        }
    }
}
