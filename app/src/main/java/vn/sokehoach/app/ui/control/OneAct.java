package vn.sokehoach.app.ui.control;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Lets an act begin only once the one before it was answered, so that a button pressed twice writes once. */
public final class OneAct {
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();

    /** Begins an act; does nothing while another one waits for its answer. */
    public void begin(Runnable act) {
        if (!waiting.get()) {
            waiting.set(true);
            act.run();
        }
    }

    /** The act was answered: another one may begin. */
    public void answered() {
        waiting.set(false);
    }

    /** Whether an act waits for its answer; buttons are disabled meanwhile. */
    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }
}
