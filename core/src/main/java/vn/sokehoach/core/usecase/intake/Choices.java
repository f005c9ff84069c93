package vn.sokehoach.core.usecase.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokehoach.core.submission.CellChange;
import vn.sokehoach.core.submission.CellChange.Result;

/**
 * What a person decided of cells.
 *
 * @param taken the value to record for a cell, as its field shapes it, whatever the comparison says
 * @param left  cells that stay as they are recorded
 */
public record Choices(Map<CellChange, String> taken, Set<CellChange> left) {
    /** Nothing decided: only what is without conflict is taken. */
    public static final Choices NONE = new Choices(Map.of(), Set.of());

    public Choices {
        taken = Map.copyOf(taken);
        left = Set.copyOf(left);
    }

    /**
     * The value to record for a cell; empty where it stays.
     *
     * @param byItself whether what only the agency changed is taken without being chosen
     */
    Optional<String> value(CellChange change, boolean byItself) {
        if (taken.containsKey(change)) {
            return Optional.of(taken.get(change));
        }
        return byItself && change.result() == Result.THEIRS && !left.contains(change)
                ? Optional.of(change.returned())
                : Optional.empty();
    }
}
