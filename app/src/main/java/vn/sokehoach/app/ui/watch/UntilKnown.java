package vn.sokehoach.app.ui.watch;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import vn.sokehoach.app.ui.BusyState;
import vn.sokehoach.app.ui.Messages;

/** Stands where there is nothing to show: as long as that is not known it says that the book is read, after a moment. */
public final class UntilKnown extends StackPane {
    private static final Duration MOMENT = Duration.millis(300);

    private final BusyState busy;
    private final Node none;
    private final PauseTransition moment = new PauseTransition(MOMENT);

    /** {@code none} is shown as soon as it is known that there is nothing. */
    public UntilKnown(Node none, ObservableValue<Boolean> known, Messages messages) {
        this.none = none;
        this.busy = new BusyState(messages.get("watch.reading"));
        getChildren().setAll(busy, none);
        moment.setOnFinished(_ -> busy.setVisible(!none.isVisible()));
        known.subscribe(this::show);
    }

    private void show(boolean isKnown) {
        none.setVisible(isKnown);
        busy.setVisible(false);
        if (isKnown) {
            moment.stop();
        } else {
            moment.playFromStart();
        }
    }
}
