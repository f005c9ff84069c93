package vn.sokehoach.app.ui.control;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The Tab key in fields of several lines: no text here has tabs, the key goes from field to field as everywhere. */
public final class TabKey {
    private TabKey() {}

    /** Lets Tab and Shift+Tab leave a field; returns the field. */
    public static TextArea leaves(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                area.requestFocusTraversal(
                        key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            }
        });
        return area;
    }
}
