package vn.sokehoach.app.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/** Brings what opens in a window, or below the edge of a pane, into sight. */
public final class Sight {
    private Sight() {}

    /** The window around a part, where there is one, grows and shrinks with what is told in it. */
    public static void fit(Node part) {
        if (part.getScene() != null && part.getScene().getWindow() != null) {
            part.getScene().getWindow().sizeToScene();
        }
    }

    /** Shows a sentence that is told now: the window grows with it, or is scrolled to it where it cannot. */
    public static void tell(Labeled sentence) {
        fit(sentence);
        if (!sentence.getText().isEmpty()) {
            bring(sentence);
        }
    }

    /** Scrolls the pane around a part, where there is one, until the part is seen whole, or at least its beginning. */
    public static void bring(Node part) {
        for (Parent above = part.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                scroll(pane, part);
                return;
            }
        }
    }

    private static void scroll(ScrollPane pane, Node part) {
        pane.applyCss();
        pane.layout();
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            double top = pane.getVvalue() * hidden;
            double wanted = Math.min(Math.max(top, place.getMaxY() - seen), place.getMinY());
            pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
        }
    }
}
