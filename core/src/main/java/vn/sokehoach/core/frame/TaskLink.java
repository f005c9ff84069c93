package vn.sokehoach.core.frame;

import java.util.UUID;

/** Two tasks that have to do with each other (liên quan), of one plan or of two; it has no direction. */
public record TaskLink(End first, End second) {

    /** A task, or an item or order, and its plan. */
    public record End(UUID plan, UUID task) {}

    /** The link between two ends, the same whichever is named first. */
    public static TaskLink between(End one, End other) {
        return one.task().compareTo(other.task()) <= 0 ? new TaskLink(one, other) : new TaskLink(other, one);
    }

    /** Whether it is at one of the ends. */
    public boolean touches(UUID task) {
        return first.task().equals(task) || second.task().equals(task);
    }

    /** The end that is not this task. */
    public End other(UUID task) {
        return first.task().equals(task) ? second : first;
    }
}
