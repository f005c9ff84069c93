package vn.sokehoach.core.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one act of a person did: one line of the journal, one transaction, one undo.
 *
 * @param at       when it was recorded (UTC)
 * @param reverses the step that this one undoes or (being the reverse of an undo) redoes; null for a step of its own
 * @param changes  in the order in which they are applied; at least one
 */
public record Step(UUID id, StepLabel label, String author, Instant at, @Nullable UUID reverses,
        List<Change> changes) {

    public Step {
        changes = List.copyOf(changes);
    }

    /** A step of its own with a new id. */
    public static Step of(StepLabel label, String author, Instant at, List<Change> changes) {
        return new Step(UUID.randomUUID(), label, author, at, null, changes);
    }

    /** The step that takes this one back: inverse changes in reverse order. */
    public Step reversed(String by, Instant when) {
        return new Step(UUID.randomUUID(), label, by, when, id,
                changes.reversed().stream().map(Change::inverse).toList());
    }
}
