package vn.sokehoach.core.usecase.editing;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.edit.tree.PlanTree;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.usecase.joining.JoinedParts;

/**
 * What is recorded of parts of a plan that a correction takes out: it stays in the book, is shown nowhere, and is there
 * again when the step is undone.
 *
 * @param entries  of progress
 * @param measured values of indicators
 * @param around   tasks with a leader, an extension, documents, links and the like
 */
public record OutOfSight(long entries, long measured, long around) {
    static final OutOfSight NOTHING = new OutOfSight(0, 0, 0);

    static OutOfSight between(Plan before, Plan after, JoinedParts joined, PlanBook book) {
        Set<UUID> gone = new HashSet<>(PlanTree.ids(before));
        gone.removeAll(PlanTree.ids(after));
        return gone.isEmpty() ? NOTHING
                : new OutOfSight(
                        book.progress()
                                .ofPlan(before.id())
                                .stream()
                                .filter(entry -> gone.contains(entry.subject().id()))
                                .count(),
                        book.indicators()
                                .ofPlan(before.id())
                                .stream()
                                .filter(each -> gone.contains(each.subject().indicator()))
                                .count(),
                        gone.stream().filter(joined::isSetAround).count());
    }

    /** How much it is in all. */
    public long count() {
        return entries + measured + around;
    }
}
