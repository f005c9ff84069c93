package vn.sokehoach.app.ui.document;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.StatusLabel;

/** The words of a row, as high as they need, and beside them, above them in narrow rows, the task that begins there. */
final class BadgeLine extends Region {
    private static final double WIDTH = 236;
    private static final double LEAST_WORDS = 236;

    private final Label number = new Label();
    private final StatusLabel status;
    private final HBox beside;
    private @Nullable Region words;

    BadgeLine(Messages messages) {
        this.status = new StatusLabel(messages);
        this.beside = new HBox(8, number, status);
        number.getStyleClass().add("badge-number");
        beside.setAlignment(Pos.TOP_LEFT);
        beside.getStyleClass().add("badge-beside");
    }

    void show(Region shown, Badge badge) {
        number.setText(badge.number());
        if (badge.daysOverdue() > 0) {
            status.showOverdue(badge.daysOverdue());
        } else {
            status.show(badge.status());
        }
        words = shown;
        getChildren().setAll(shown, beside);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (words == null) {
            return 0;
        }
        double high = beside.prefHeight(-1);
        return isNarrow(width)
                ? high + words.prefHeight(width)
                : Math.max(words.prefHeight(width - WIDTH), high);
    }

    @Override
    protected void layoutChildren() {
        if (words == null) {
            return;
        }
        double width = getWidth();
        if (isNarrow(width)) {
            double high = beside.prefHeight(-1);
            beside.resizeRelocate(0, 0, width, high);
            words.resizeRelocate(0, high, width, getHeight() - high);
        } else {
            words.resizeRelocate(0, 0, width - WIDTH, getHeight());
            beside.resizeRelocate(width - WIDTH, 0, WIDTH, getHeight());
        }
    }

    private static boolean isNarrow(double width) {
        return width < LEAST_WORDS + WIDTH;
    }
}
