package vn.sokehoach.app.ui.watch;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import vn.sokehoach.app.ui.BusyState;
import vn.sokehoach.app.ui.Messages;

/**
 * Stands where there is nothing to show: as long as that is not known it says, after a moment, that the book is read; where
 * the reading failed or was given up it offers to read again.
 */
public final class UntilKnown extends StackPane {
    private static final Duration MOMENT = Duration.millis(300);

    private final Watched<?> watched;
    private final Node none;
    private final BusyState busy;
    private final Button again;
    private final PauseTransition moment = new PauseTransition(MOMENT);

    /** {@code none} is shown as soon as it is known that there is nothing. */
    public UntilKnown(Node none, Watched<?> watched, Messages messages) {
        this(none, watched, messages, messages.get("watch.reading"));
    }

    /** The same, with what is said meanwhile. */
    public UntilKnown(Node none, Watched<?> watched, Messages messages, String meanwhile) {
        this.watched = watched;
        this.none = none;
        this.busy = new BusyState(meanwhile);
        this.again = new Button(messages.get("watch.again"));
        again.setOnAction(_ -> watched.refresh());
        getChildren().setAll(busy, again, none);
        moment.setOnFinished(_ -> busy.setVisible(watched.workingProperty().get()));
        watched.knownProperty().subscribe(this::show);
        watched.workingProperty().subscribe(this::show);
    }

    private void show() {
        boolean known = watched.knownProperty().get();
        boolean working = watched.workingProperty().get();
        none.setVisible(known);
        again.setVisible(!known && !working);
        busy.setVisible(false);
        if (!known && working) {
            moment.playFromStart();
        } else {
            moment.stop();
        }
    }
}
