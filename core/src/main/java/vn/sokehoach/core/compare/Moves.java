package vn.sokehoach.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.compare.Difference.Moved;
import vn.sokehoach.core.compare.Piece.Kind;

/** Finds what really moved: into another group, task or appendix, or past its neighbours. */
final class Moves {
    private static final int WEIGHTS = 0xFFFFF;

    private final Correspondence same;
    private final Map<UUID, Integer> places = new HashMap<>();

    Moves(Correspondence same) {
        this.same = same;
    }

    /** The moved pieces of a kind. */
    List<Moved> of(Kind kind) {
        places.clear();
        same.after().all(kind).forEach(piece -> places.put(piece.id(), places.size()));
        List<Moved> moved = new ArrayList<>();
        Map<@Nullable Piece, List<Moved>> stayed = new LinkedHashMap<>();
        for (Piece before : same.before().all(kind)) {
            Piece after = same.after(before);
            if (after != null) {
                Moved pair = new Moved(before, after);
                if (Objects.equals(same.after(before.within()), after.within())) {
                    stayed.computeIfAbsent(before.within(), _ -> new ArrayList<>()).add(pair);
                } else {
                    moved.add(pair);
                }
            }
        }
        stayed.values().forEach(neighbours -> moved.addAll(pastNeighbours(neighbours)));
        return moved;
    }

    private List<Moved> pastNeighbours(List<Moved> neighbours) {
        List<Integer> order = neighbours.stream().map(each -> places.get(each.after().id())).sorted().toList();
        Map<Integer, Integer> ranks = new HashMap<>();
        order.forEach(place -> ranks.put(place, ranks.size()));
        Set<Integer> steady = SteadyOrder.of(neighbours.stream()
                .map(each -> new SteadyOrder.Neighbour(ranks.get(places.get(each.after().id())), weight(each)))
                .toList());
        List<Moved> moved = new ArrayList<>();
        for (int at = 0; at < neighbours.size(); at++) {
            if (!steady.contains(at)) {
                moved.add(neighbours.get(at));
            }
        }
        return moved;
    }

    /** Decides by the words alone which of two that changed places has moved, so that the way back tells the same. */
    private static int weight(Moved pair) {
        return pair.before().words().hashCode() + pair.after().words().hashCode() & WEIGHTS;
    }
}
