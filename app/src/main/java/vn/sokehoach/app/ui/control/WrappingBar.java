package vn.sokehoach.app.ui.control;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** A bar above a screen that shows all it holds whole: where one line has no room for it, on several. */
public final class WrappingBar extends FlowPane {

    /** A bar of these, from left to right. */
    public WrappingBar(Node... nodes) {
        super(10, 6, nodes);
        getStyleClass().add("view-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        setRowValignment(VPos.CENTER);
        setMinHeight(USE_PREF_SIZE);
    }
}
