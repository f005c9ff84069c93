package vn.sokehoach.core.usecase.intake;

import java.util.HashMap;
import java.util.List;
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

    /**
     * Whether every cell that is accepted is still recorded as it was when it was decided.
     *
     * @param seen the forms as they were looked at
     * @param now  the same forms beside what is recorded now
     */
    boolean stand(Intake seen, Intake now) {
        for (int at = 0; at < seen.forms().size(); at++) {
            ReceivedForm form = seen.forms().get(at);
            Map<List<Object>, String> standing = new HashMap<>();
            now.forms().get(at).changes().forEach(change -> standing.put(place(change), change.ours()));
            for (CellChange change : form.differences()) {
                if (value(change, seen.takesByItself(form)).isPresent()
                        && !change.ours().equals(standing.get(place(change)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Object> place(CellChange change) {
        return List.of(change.row().code(), change.field(), change.where());
    }
}
