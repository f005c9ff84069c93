package vn.sokehoach.app.ui.stepwise;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.sokehoach.app.ui.Messages;

/** How far long work is, with the way out; there while it goes on. */
public final class StepwiseBar extends HBox {

    /**
     * The bar of some work.
     *
     * @param id     its parts are called id + "-progress" and id + "-cancel"
     * @param cancel what the button does
     */
    public StepwiseBar(Stepwise work, String id, Runnable cancel, Messages messages) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        Label words = new Label();
        words.setId(id + "-progress");
        words.setMinWidth(0);
        Button stop = new Button(messages.get("button.cancel"));
        stop.setId(id + "-cancel");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        stop.setPadding(new Insets(1, 8, 1, 8));
        stop.setOnAction(_ -> cancel.run());
        work.progressProperty()
                .addListener((_, _, now) -> words
                        .setText(now == null ? "" : messages.get("stepwise.progress", now.done() + 1, now.all())));
        getChildren().setAll(words, stop);
        visibleProperty().bind(work.progressProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }
}
