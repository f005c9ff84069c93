package vn.sokehoach.core.usecase.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.change.Step;

/** Whether a step stands, was taken back, or itself takes back or brings again. */
public enum StepStanding {
    STANDS, UNDONE, UNDOES, REDOES;

    /**
     * How the steps of a chain stand by its end, by their ids.
     *
     * @param steps oldest first; a step whose target is not among them undoes it
     */
    public static Map<UUID, StepStanding> of(List<Step> steps) {
        Map<UUID, UUID> roots = new HashMap<>();
        Map<UUID, StepStanding> standings = new HashMap<>();
        for (Step step : steps) {
            UUID target = step.reverses();
            UUID root = target == null ? step.id() : roots.getOrDefault(target, target);
            roots.put(step.id(), root);
            boolean undoes = target != null
                    && Optional.ofNullable(standings.get(target)).filter(of -> of == UNDOES).isEmpty();
            standings.put(step.id(), target == null ? STANDS : undoes ? UNDOES : REDOES);
            if (standings.containsKey(root) && target != null) {
                standings.put(root, undoes ? UNDONE : STANDS);
            }
        }
        return standings;
    }
}
