package vn.sokehoach.app.task;

import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;

/** A text on one line; what does not fit is in its tooltip. */
final class WordsCell extends TreeTableCell<TaskRow, String> {

    private static final int LONG = 30;
    private static final int TOOLTIP_WIDTH = 480;

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty ? null : text);
        boolean tip = !empty && text != null && text.length() > LONG;
        setTooltip(tip ? tooltip(text) : null);
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        return tooltip;
    }
}
