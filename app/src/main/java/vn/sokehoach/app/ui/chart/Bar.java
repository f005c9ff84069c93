package vn.sokehoach.app.ui.chart;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The parts of a bar side by side, as wide as they count; a part too narrow for its number stays without it. */
final class Bar extends Pane {
    private static final double HEIGHT = 17;
    private static final double DIGIT = 8;

    private final List<Label> parts;
    private final List<Integer> counts;
    private final int most;

    /** A bar on the scale of which {@code most} fills the width. */
    Bar(List<Label> parts, List<Integer> counts, int most) {
        this.parts = parts;
        this.counts = counts;
        this.most = Math.max(1, most);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getChildren().setAll(parts);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        int sum = 0;
        for (int part = 0; part < parts.size(); part++) {
            sum += counts.get(part);
            double end = snapPositionX(getWidth() * sum / most);
            Label label = parts.get(part);
            double width = Math.max(2, end - x);
            String number = String.valueOf(counts.get(part));
            label.setText(width < number.length() * DIGIT + 4 ? "" : number);
            label.resizeRelocate(x, 0, width, HEIGHT);
            x += width;
        }
    }
}
