package vn.sokehoach.app.ui.measure;

import javafx.scene.control.Label;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.core.indicator.Verdict;

/** A verdict as people see it: sign, word and colour. */
public final class VerdictLabel extends Label {
    private final MeasureWords words;

    public VerdictLabel(MeasureWords words) {
        this.words = words;
    }

    /** Shows a verdict. */
    public void show(Verdict verdict) {
        String style = styleOf(verdict);
        setText(words.of(verdict));
        setGraphic(Signs.of(signOf(verdict)));
        getStyleClass().setAll("label", "status", "status-" + style);
    }

    private static String styleOf(Verdict verdict) {
        return switch (verdict) {
            case EXCEEDED, ACHIEVED -> "done";
            case NEAR, WITHIN_SO_FAR -> "in-progress";
            case NOT_YET, NO_DIRECTION -> "returned";
            case MISSED -> "overdue";
            case NO_FIGURE, NOT_COMPARABLE -> "not-started";
        };
    }

    private static String signOf(Verdict verdict) {
        return switch (verdict) {
            case EXCEEDED -> "larger";
            case ACHIEVED -> "done";
            case NEAR, NOT_YET, WITHIN_SO_FAR -> "in-progress";
            case NO_DIRECTION, MISSED -> "overdue";
            case NO_FIGURE, NOT_COMPARABLE -> "not-started";
        };
    }
}
