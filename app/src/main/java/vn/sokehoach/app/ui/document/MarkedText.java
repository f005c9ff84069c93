package vn.sokehoach.app.ui.document;

import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text that wraps, with a range of its letters marked as with a pen. */
final class MarkedText extends TextFlow {
    private final Text words = new Text();
    private final Path pen = new Path();
    private int start;
    private int end;

    MarkedText() {
        getStyleClass().add("marked-text");
        words.getStyleClass().add("words");
        pen.getStyleClass().add("pen");
        pen.setManaged(false);
        getChildren().setAll(pen, words);
    }

    /** Shows a text, the letters from {@code from} to before {@code to} marked. */
    void show(String text, int from, int to) {
        words.setText(text);
        start = Math.min(from, text.length());
        end = Math.min(to, text.length());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        pen.setVisible(end > start);
        if (end > start) {
            pen.getElements().setAll(rangeShape(start, end));
        }
    }
}
