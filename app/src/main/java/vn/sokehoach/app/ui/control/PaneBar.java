package vn.sokehoach.app.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The narrow bar above a pane: its title at the left, what can be done with it at the right. */
public final class PaneBar extends HBox {

    public PaneBar(Label title, Node... more) {
        super(4);
        title.getStyleClass().add("section-title");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, space);
        getChildren().addAll(more);
        getStyleClass().add("pane-bar");
        setAlignment(Pos.CENTER_LEFT);
    }
}
