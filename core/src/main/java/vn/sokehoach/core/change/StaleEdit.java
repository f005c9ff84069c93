package vn.sokehoach.core.change;

import java.util.List;

/** A step cannot be applied because what it would change is no longer as it was; lists what differs. Nothing was changed. */
public final class StaleEdit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Change> differing;

    /** The changes whose before-value no longer stands. */
    public StaleEdit(List<Change> differing) {
        super("the store no longer holds the values before " + differing.size() + " change(s)");
        this.differing = List.copyOf(differing);
    }

    /** The changes whose before-value no longer stands. */
    public List<Change> differing() {
        return differing;
    }
}
