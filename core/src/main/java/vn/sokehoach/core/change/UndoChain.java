package vn.sokehoach.core.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the steps of a book leave to be undone and redone; the last ones tell it, unless they undo more than they do. */
public final class UndoChain {
    private final Deque<UUID> done = new ArrayDeque<>();
    private final Deque<UUID> undone = new ArrayDeque<>();
    private final boolean doneIsWhole;
    private boolean undoneIsWhole;

    private UndoChain(boolean whole) {
        doneIsWhole = whole;
        undoneIsWhole = whole;
    }

    /** A step and the one that it takes back; null for one that does something new. */
    public record Link(UUID step, @Nullable UUID reverses) {}

    /**
     * The chain that ends with these steps.
     *
     * @param last  oldest first
     * @param whole whether no step is before them
     * @return empty where what was before them has to be known
     */
    public static Optional<UndoChain> endingWith(List<Link> last, boolean whole) {
        UndoChain chain = new UndoChain(whole);
        return last.stream().allMatch(chain::takes) && chain.isCertain() ? Optional.of(chain) : Optional.empty();
    }

    /** A new step ends the chain of redo; false where the step may belong to what is not known. */
    private boolean takes(Link link) {
        UUID reverses = link.reverses();
        if (reverses == null) {
            done.push(link.step());
            undone.clear();
            undoneIsWhole = true;
        } else if (reverses.equals(done.peek())) {
            done.pop();
            undone.push(link.step());
        } else if (reverses.equals(undone.peek())) {
            undone.pop();
            done.push(link.step());
        } else {
            return isCertain();
        }
        return true;
    }

    private boolean isCertain() {
        return (doneIsWhole || !done.isEmpty()) && (undoneIsWhole || !undone.isEmpty());
    }

    /** The last step that stands; empty where there is none. */
    public Optional<UUID> undoable() {
        return Optional.ofNullable(done.peek());
    }

    /** The undoing step after which nothing new was done; empty where there is none. */
    public Optional<UUID> redoable() {
        return Optional.ofNullable(undone.peek());
    }
}
