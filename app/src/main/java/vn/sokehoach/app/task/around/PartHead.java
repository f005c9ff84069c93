package vn.sokehoach.app.task.around;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The title of a part, and at its right the button that adds to it. */
final class PartHead extends HBox {
    PartHead(String title, Button more) {
        super(6);
        Label name = new Label(title);
        name.getStyleClass().add("section-title");
        name.setMinWidth(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        more.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(name, between, more);
    }
}
