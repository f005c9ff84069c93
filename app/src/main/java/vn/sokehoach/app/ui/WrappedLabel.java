package vn.sokehoach.app.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A text that takes as many lines as it needs and is never cut. */
public final class WrappedLabel extends Label {

    /** {@code style} is its style class. */
    public WrappedLabel(String text, String style) {
        super(text);
        getStyleClass().add(style);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
    }
}
