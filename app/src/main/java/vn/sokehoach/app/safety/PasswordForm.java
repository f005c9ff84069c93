package vn.sokehoach.app.safety;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.safety.LockModel.Act;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.Shown;
import vn.sokehoach.core.lock.PasswordAdvice;

/** Asks for the passwords that an act needs, and says what will become of the book. */
final class PasswordForm extends VBox {
    private final Messages messages;
    private final Label meaning = new Label();
    private final PasswordField present;
    private final PasswordField next;
    private final PasswordField again;
    private final Label advice = new Label();
    private final Button go = new Button();

    PasswordForm(LockModel model, Messages messages) {
        super(6);
        this.messages = messages;
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        present = field("password-present", "password.present");
        next = field("password-next", "password.next");
        again = field("password-again", "password.again");
        advice.setId("password-advice");
        advice.getStyleClass().add("muted");
        advice.managedProperty().bind(advice.visibleProperty());
        next.textProperty()
                .subscribe(text -> advice.setText(messages.of("password.advice", PasswordAdvice.of(text))));
        go.setId("password-go");
        go.getStyleClass().add("accent");
        go.disableProperty().bind(model.busyProperty());
        go.setOnAction(_ -> model.go(present.getText(), next.getText(), again.getText()));
        List.of(present, next, again).forEach(each -> each.setOnAction(_ -> go.fire()));
        Button cancel = new Button(messages.get("button.cancel"));
        cancel.setId("password-cancel");
        cancel.disableProperty().bind(model.busyProperty());
        cancel.setOnAction(_ -> model.cancel());
        HBox buttons = new HBox(8, go, cancel);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(meaning, present, next, again, advice, buttons);
        show(model.actProperty().get());
        model.actProperty().when(Shown.of(this)).subscribe(this::show);
    }

    private PasswordField field(String id, String key) {
        PasswordField field = new PasswordField();
        field.setId(id);
        field.setPromptText(messages.get(key));
        field.setAccessibleText(messages.get(key));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private void show(@Nullable Act act) {
        List.of(present, next, again).forEach(PasswordField::clear);
        setVisible(act != null);
        setManaged(act != null);
        if (act != null) {
            meaning.setText(messages.of("password.meaning", act));
            present.setVisible(act.needsPresent());
            next.setVisible(act.needsNew());
            again.setVisible(act.needsNew());
            advice.setVisible(act.needsNew());
            go.setText(messages.of("password.go", act));
            (act.needsPresent() ? present : next).requestFocus();
        }
    }
}
