package vn.sokehoach.core.change;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A step that is not taken yet.
 *
 * @param label   what it is called alone
 * @param rows    ids of what a person sees as a row and that becomes another: groups, tasks, items, orders, indicators; a
 *                step of several drafts is called by how many they are
 * @param changes in the order in which they are to be applied; none where nothing becomes another
 */
public record StepDraft(StepLabel label, Set<UUID> rows, List<Change> changes) {

    /** Nothing becomes another. */
    public static final StepDraft NONE =
            new StepDraft(new StepLabel(StepLabel.Code.EDIT_ROWS, List.of("0")), Set.of(), List.of());

    public StepDraft {
        rows = Set.copyOf(rows);
        changes = List.copyOf(changes);
    }

    /** Several as one, in their order; called as the only one that changes something, else by how many rows do. */
    public static StepDraft together(List<StepDraft> drafts) {
        List<StepDraft> changing = drafts.stream().filter(draft -> !draft.isEmpty()).toList();
        if (changing.size() == 1) {
            return changing.getFirst();
        }
        Set<UUID> rows = new HashSet<>();
        changing.forEach(draft -> rows.addAll(draft.rows));
        return new StepDraft(new StepLabel(StepLabel.Code.EDIT_ROWS, List.of(String.valueOf(rows.size()))), rows,
                changing.stream().flatMap(draft -> draft.changes.stream()).toList());
    }

    /** Whether nothing becomes another, so that there is no step to take. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The step itself. */
    public Step by(String author, Instant at) {
        return Step.of(label, author, at, changes);
    }
}
