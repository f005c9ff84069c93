package vn.sokehoach.core.edit.tree;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sokehoach.core.plan.Plan;

/** Tells what differs between two states of a plan. */
public final class Differences {
    private Differences() {}

    /** Ids of what is in the later state and not, or otherwise, in the earlier; where it hangs counts, what hangs below not. */
    public static Set<UUID> between(Plan earlier, Plan later) {
        Map<UUID, Object> former = values(earlier);
        return values(later).entrySet()
                .stream()
                .filter(entry -> !entry.getValue().equals(former.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<UUID, Object> values(Plan plan) {
        Map<UUID, Object> values = new HashMap<>();
        plan.appendices().forEach(appendix -> {
            values.put(appendix.id(), List.of(appendix.no(), appendix.title()));
            appendix.rows().forEach(row -> values.put(row.id(), row));
        });
        PlanTree tree = PlanTree.of(plan);
        tree.pieces()
                .forEach(piece -> values.put(piece.id(),
                        List.of(piece.kind(), piece.label(), piece.text(), piece.assignment(), piece.deadlines(),
                                piece.source(), tree.parentOf(piece).map(Piece::id))));
        return values;
    }
}
