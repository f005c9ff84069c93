package vn.sokehoach.app.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import vn.sokehoach.app.ui.Signs;

/** A button that shows a sign only; its words are its tooltip and what a screen reader says. */
public final class IconButton extends Button {

    /**
     * A button that does something.
     *
     * @param sign as {@link Signs} knows it
     */
    public IconButton(String id, String sign, Runnable act) {
        super("", Signs.of(sign));
        setId(id);
        getStyleClass().add("icon-button");
        setOnAction(_ -> act.run());
    }

    /** The same with its words. */
    public IconButton saying(String words) {
        setTooltip(new Tooltip(words));
        setAccessibleText(words);
        return this;
    }

    /** The same with words that change. */
    public IconButton saying(ObservableValue<String> words) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(words);
        setTooltip(tooltip);
        accessibleTextProperty().bind(words);
        return this;
    }

    /** The same for what has a key of its own: the tab key does not stop at it. */
    public IconButton besideTheTabKey() {
        setFocusTraversable(false);
        return this;
    }
}
