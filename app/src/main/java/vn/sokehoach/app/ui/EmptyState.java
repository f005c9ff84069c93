package vn.sokehoach.app.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What stands where there is nothing to show: what is missing, and what to do next. */
public final class EmptyState extends VBox {
    public EmptyState(String sign, String title, String advice, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label heading = new WrappedLabel(title, "empty-title");
        Label text = new WrappedLabel(advice, "empty-advice");
        getChildren().addAll(Signs.of(sign), heading, text);
        if (actions.length > 0) {
            HBox buttons = new HBox(8, actions);
            buttons.setAlignment(Pos.CENTER);
            getChildren().add(buttons);
        }
    }
}
