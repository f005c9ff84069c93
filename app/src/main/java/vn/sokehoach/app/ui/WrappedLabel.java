package vn.sokehoach.app.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A text that takes as many lines as it needs and is never cut. */
public final class WrappedLabel extends Label {

    /** {@code styles} are its style classes. */
    public WrappedLabel(String text, String... styles) {
        super(text);
        getStyleClass().addAll(styles);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }
}
