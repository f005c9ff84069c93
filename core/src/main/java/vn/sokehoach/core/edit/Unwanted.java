package vn.sokehoach.core.edit;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.compare.DifferenceId;

/**
 * What a person does not accept of a plan under correction.
 *
 * @param leftOut ids of pieces
 * @param refused differences from the plan as it is kept
 */
record Unwanted(Set<UUID> leftOut, Set<DifferenceId> refused) {
    static final Unwanted NOTHING = new Unwanted(Set.of(), Set.of());

    Unwanted {
        leftOut = Set.copyOf(leftOut);
        refused = Set.copyOf(refused);
    }

    Unwanted with(PlanEdit.LeaveOut edit) throws EditRefused {
        return new Unwanted(changed(leftOut, edit.id(), edit.out()), refused);
    }

    Unwanted with(PlanEdit.Refuse edit) throws EditRefused {
        return new Unwanted(leftOut, changed(refused, edit.difference(), edit.refused()));
    }

    private static <T> Set<T> changed(Set<T> all, T one, boolean in) throws EditRefused {
        Set<T> now = new HashSet<>(all);
        if (!(in ? now.add(one) : now.remove(one))) {
            throw new EditRefused(EditRefused.Code.NOTHING_CHANGES);
        }
        return now;
    }
}
