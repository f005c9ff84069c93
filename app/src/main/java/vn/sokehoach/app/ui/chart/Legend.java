package vn.sokehoach.app.ui.chart;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What the colours of a chart mean. */
public final class Legend extends FlowPane {

    /** A legend in this order; style classes of the colours with their words. */
    public Legend(Map<String, String> colours) {
        super(14, 4);
        getStyleClass().add("legend");
        colours.forEach((style, words) -> {
            Region patch = new Region();
            patch.getStyleClass().addAll("patch", style);
            Label label = new Label(words, patch);
            getChildren().add(label);
        });
    }
}
