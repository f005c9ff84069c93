package vn.sokehoach.app.task.table;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A short bar and the percentage beside it. */
final class PercentBar extends Region {
    private static final double BAR = 36;
    private static final double THICKNESS = 6;
    private static final double GAP = 6;

    private final Region track = new Region();
    private final Region fill = new Region();
    private final Label number = new Label();
    private int percent;

    PercentBar() {
        getStyleClass().add("percent-bar");
        track.getStyleClass().add("track");
        fill.getStyleClass().add("fill");
        getChildren().addAll(track, fill, number);
    }

    void show(int value) {
        percent = value;
        number.setText(value + "%");
        fill.setVisible(value > 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double top = snapPositionY((getHeight() - THICKNESS) / 2);
        track.resizeRelocate(0, top, BAR, THICKNESS);
        fill.resizeRelocate(0, top, Math.max(THICKNESS, BAR * percent / 100), THICKNESS);
        number.resizeRelocate(BAR + GAP, 0, Math.max(0, getWidth() - BAR - GAP), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return BAR + GAP + number.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return number.prefHeight(-1);
    }
}
