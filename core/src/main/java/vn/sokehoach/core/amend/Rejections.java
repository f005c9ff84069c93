package vn.sokehoach.core.amend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Difference.Added;
import vn.sokehoach.core.compare.Difference.DeadlineChanged;
import vn.sokehoach.core.compare.Difference.Dropped;
import vn.sokehoach.core.compare.Difference.HeadingChanged;
import vn.sokehoach.core.compare.Difference.Moved;
import vn.sokehoach.core.compare.Difference.Reassigned;
import vn.sokehoach.core.compare.Difference.Reworded;
import vn.sokehoach.core.compare.HeadingField;
import vn.sokehoach.core.compare.Piece;
import vn.sokehoach.core.plan.AgencyRole;

/** The differences that a person does not want, by what they concern. */
final class Rejections {
    private final Set<Difference> rejected;
    private final Set<UUID> leftOut = new HashSet<>();
    private final Set<UUID> backInPlace = new HashSet<>();
    private final Map<Key, Set<Difference>> proposed = new HashMap<>();

    private record Key(Piece.Kind kind, UUID id) {}

    /**
     * Rejections.
     *
     * @param all all differences that were proposed, the rejected among them
     */
    Rejections(List<Difference> all, Set<Difference> rejected) {
        this.rejected = rejected;
        for (Difference difference : all) {
            difference.piece()
                    .ifPresent(
                            piece -> proposed.computeIfAbsent(new Key(piece.kind(), piece.id()), _ -> new HashSet<>())
                                    .add(difference));
        }
        for (Difference difference : rejected) {
            switch (difference) {
                case Added added -> leftOut.add(added.after().id());
                case Dropped dropped -> backInPlace.add(dropped.before().id());
                case Moved moved -> backInPlace.add(moved.before().id());
                default -> {
                    // The piece stays where it is; what it says is settled piece by piece.
                }
            }
        }
    }

    /** New pieces that are not taken in. */
    boolean leavesOut(UUID id) {
        return leftOut.contains(id);
    }

    /** Kept pieces that stay, and stay where they were. */
    Set<UUID> backInPlace() {
        return backInPlace;
    }

    /** Whether this field of the heading stays as it was. */
    boolean keeps(HeadingField field) {
        return rejected.stream()
                .anyMatch(difference -> difference instanceof HeadingChanged change && change.field() == field);
    }

    /** What was rejected about a piece. */
    List<Difference> about(Piece.Kind kind, UUID id) {
        return proposed.getOrDefault(new Key(kind, id), Set.of()).stream().filter(rejected::contains).toList();
    }

    /** Whether the agencies in a role stay. */
    boolean keepsAgencies(Piece.Kind kind, UUID id, AgencyRole role) {
        return about(kind, id).stream()
                .anyMatch(difference -> difference instanceof Reassigned change && change.role() == role);
    }

    /** Whether the deadlines stay. */
    boolean keepsDeadlines(Piece.Kind kind, UUID id) {
        return about(kind, id).stream().anyMatch(DeadlineChanged.class::isInstance);
    }

    /**
     * Whether the words stay: where another wording was proposed and rejected; where only agencies or deadlines in the
     * sentence are others, when all of those were rejected.
     */
    boolean keepsWords(Piece.Kind kind, UUID id) {
        Set<Difference> all = proposed.getOrDefault(new Key(kind, id), Set.of());
        if (all.stream().anyMatch(Reworded.class::isInstance)) {
            return all.stream().anyMatch(difference -> difference instanceof Reworded && rejected.contains(difference));
        }
        List<Difference> inWords = all.stream()
                .filter(difference -> difference instanceof Reassigned || difference instanceof DeadlineChanged)
                .toList();
        return !inWords.isEmpty() && rejected.containsAll(inWords);
    }
}
