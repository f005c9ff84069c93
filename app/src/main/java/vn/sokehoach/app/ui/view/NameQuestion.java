package vn.sokehoach.app.ui.view;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.text.TypedText;

/** Asks for the name of a view. */
final class NameQuestion extends VBox {
    NameQuestion(Messages messages, Consumer<String> named) {
        getStyleClass().add("dialog-body");
        setPrefWidth(380);
        TextField name = new TextField();
        name.setId("view-name");
        Label question = new Label(messages.get("views.name"));
        question.setLabelFor(name);
        Button save = new Button(messages.get("views.save.do"));
        save.setId("view-name-save");
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        save.setOnAction(_ -> {
            getScene().getWindow().hide();
            named.accept(TypedText.line(name.getText()));
        });
        Button leave = new Button(messages.get("button.cancel"));
        leave.setCancelButton(true);
        leave.setOnAction(_ -> getScene().getWindow().hide());
        HBox buttons = new HBox(8, leave, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(question, name, buttons);
    }
}
