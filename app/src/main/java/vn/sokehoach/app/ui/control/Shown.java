package vn.sokehoach.app.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether the window of a node is on the screen: what opens above the window listens to what outlives it only so long. */
public final class Shown {
    private Shown() {}

    /** Whether it is now; false before it has a window. */
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.showingProperty())
                .orElse(false);
    }
}
