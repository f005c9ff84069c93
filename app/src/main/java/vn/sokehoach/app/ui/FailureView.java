package vn.sokehoach.app.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.clip.Pasteboard;

/** A failure in a sentence, its code, and its details to copy. */
public final class FailureView extends VBox {
    FailureView(String sentence, String code, String details, Messages messages, Pasteboard pasteboard) {
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
        copy.setOnAction(_ -> pasteboard.put(code + "\n" + details));
        Button close = new Button(messages.get("button.close"));
        close.setDefaultButton(true);
        close.setOnAction(_ -> getScene().getWindow().hide());
        HBox buttons = new HBox(8, copy, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(text, number, area, buttons);
    }
}
