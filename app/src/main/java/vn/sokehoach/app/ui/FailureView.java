package vn.sokehoach.app.ui;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A failure in a sentence, its code, its details to copy, and the file for whoever helps. */
public final class FailureView extends VBox {
    FailureView(String sentence, String code, String details, Messages messages, Consumer<String> copied,
            Consumer<Consumer<String>> support) {
        getStyleClass().addAll("dialog-body", "failure");
        setPrefWidth(560);
        Label text = new Label(sentence, Signs.of("overdue"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Label number = new Label(messages.get("failure.code", code));
        number.getStyleClass().add("muted");
        TextArea area = new TextArea(details);
        area.setEditable(false);
        area.setAccessibleText(messages.get("failure.copy"));
        area.setPrefRowCount(8);
        Button copy = new Button(messages.get("failure.copy"));
        copy.setOnAction(_ -> copied.accept(code + "\n" + details));
        Button close = new Button(messages.get("button.close"));
        close.setDefaultButton(true);
        close.setOnAction(_ -> getScene().getWindow().hide());
        Label told = new Label();
        told.setId("support-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        Button file = new Button(messages.get("diagnosis.write"));
        file.setId("support-file");
        file.setOnAction(_ -> support.accept(outcome -> {
            told.setText(outcome);
            getScene().getWindow().sizeToScene();
        }));
        HBox buttons = new HBox(8, file, copy, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(text, number, area, told, buttons);
    }
}
