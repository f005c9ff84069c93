package vn.sokehoach.app.importing.problems;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of concerns, and the one that the person is at. */
public final class ProblemsModel {
    private final Consumer<Concern> visited;
    private final ObservableList<Concern> open = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(-1);

    /** {@code visited} is told each concern that the person comes to. */
    public ProblemsModel(Consumer<Concern> visited) {
        this.visited = visited;
    }

    /** The concerns that are not settled, in the order of the document. */
    public ObservableList<Concern> open() {
        return open;
    }

    /** The number of the concern that the person is at, from 0; -1 before the first. */
    public ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /** Shows these concerns; what is no more among them is settled. */
    public void show(List<Concern> left) {
        int before = at.get();
        if (!left.equals(List.copyOf(open))) {
            // One is settled: the next F8 goes to the one that took its place.
            at.set(-1);
            boolean settled = before >= 0 && before < open.size() && !left.contains(open.get(before));
            open.setAll(left);
            at.set(settled ? before - 1 : Math.min(before, left.size() - 1));
        }
    }

    /** Goes to the next concern, from the last to the first. */
    public void next() {
        if (!open.isEmpty()) {
            visit((at.get() + 1) % open.size());
        }
    }

    /** Goes to the concern before, from the first to the last. */
    public void previous() {
        if (!open.isEmpty()) {
            visit(at.get() <= 0 ? open.size() - 1 : at.get() - 1);
        }
    }

    /** Goes to this concern. */
    public void visit(int index) {
        if (index >= 0 && index < open.size()) {
            at.set(index);
            visited.accept(open.get(index));
        }
    }
}
