package vn.sokehoach.app.ui.stepwise;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.Shown;
import vn.sokehoach.app.ui.stepwise.Stepwise.Count;

/** How far long work is, with the way out; there while it goes on. */
public final class StepwiseBar extends HBox {

    /**
     * The bar of some work over the plans of the book.
     *
     * @param id     its parts are called id + "-progress" and id + "-cancel"
     * @param cancel what the button does
     */
    public StepwiseBar(Stepwise work, String id, Runnable cancel, Messages messages) {
        this(work.progressProperty(), id, cancel, messages,
                now -> messages.get("stepwise.progress", now.done() + 1, now.all()));
    }

    /** The bar of work that tells itself how far it is. */
    public StepwiseBar(CountedWork work, String id, Runnable cancel, Messages messages) {
        this(work.progressProperty(), id, cancel, messages,
                now -> messages.get("stepwise.counted", 100L * now.done() / Math.max(1, now.all())));
    }

    private StepwiseBar(ReadOnlyObjectProperty<@Nullable Count> progress, String id, Runnable cancel,
            Messages messages, Function<Count, String> told) {
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
        progress.when(Shown.of(this)).subscribe(now -> {
            words.setText(now == null ? "" : told.apply(now));
            // What is done to the last cannot be given up any more.
            stop.setVisible(now != null && now.done() < now.all());
        });
        getChildren().setAll(words, stop);
        visibleProperty().bind(progress.isNotNull());
        managedProperty().bind(visibleProperty());
    }
}
