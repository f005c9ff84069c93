package vn.sokehoach.core.edit;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.compare.DifferenceId;
import vn.sokehoach.core.source.DraftProblem;

/**
 * What a person decided about a plan under correction without changing it.
 *
 * @param leftOut ids of pieces that are not accepted
 * @param refused differences from the plan as it is kept that are not accepted
 * @param aside   the problems that the person looked at and found to be none
 */
record Decisions(Set<UUID> leftOut, Set<DifferenceId> refused, Set<DraftProblem> aside) {
    static final Decisions NONE = new Decisions(Set.of(), Set.of(), Set.of());

    Decisions {
        leftOut = Set.copyOf(leftOut);
        refused = Set.copyOf(refused);
        aside = Set.copyOf(aside);
    }

    Decisions with(PlanEdit.LeaveOut edit) throws EditRefused {
        return new Decisions(changed(leftOut, edit.id(), edit.out()), refused, aside);
    }

    Decisions with(PlanEdit.Refuse edit) throws EditRefused {
        return new Decisions(leftOut, changed(refused, edit.difference(), edit.refused()), aside);
    }

    Decisions puttingAside(Set<DraftProblem> problems) {
        return new Decisions(leftOut, refused, problems);
    }

    private static <T> Set<T> changed(Set<T> all, T one, boolean in) throws EditRefused {
        Set<T> now = new HashSet<>(all);
        if (!(in ? now.add(one) : now.remove(one))) {
            throw new EditRefused(EditRefused.Code.NOTHING_CHANGES);
        }
        return now;
    }
}
