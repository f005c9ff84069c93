package vn.sokehoach.core.amend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Puts what stays of an old order into a new one: after the neighbour that it followed, else at the beginning. */
final class Weave {

    private Weave() {}

    /**
     * The new order with what stays.
     *
     * @param fresh the new order; what stays is left out of it where it stands there too
     */
    static List<UUID> of(List<UUID> kept, List<UUID> fresh, Set<UUID> stays) {
        Set<UUID> there = new HashSet<>(fresh);
        there.removeAll(stays);
        List<UUID> woven = new ArrayList<>();
        Map<UUID, List<UUID>> followers = new HashMap<>();
        UUID before = null;
        for (UUID id : kept) {
            if (there.contains(id)) {
                before = id;
            } else if (stays.contains(id) && before == null) {
                woven.add(id);
            } else if (stays.contains(id)) {
                followers.computeIfAbsent(before, _ -> new ArrayList<>()).add(id);
            }
        }
        for (UUID id : fresh) {
            if (there.contains(id)) {
                woven.add(id);
                woven.addAll(followers.getOrDefault(id, List.of()));
            }
        }
        return woven;
    }
}
