package vn.sokehoach.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.compare.Difference.Merged;
import vn.sokehoach.core.compare.Difference.Split;
import vn.sokehoach.core.compare.Piece.Kind;
import vn.sokehoach.core.compare.likeness.SharedRuns;
import vn.sokehoach.core.compare.likeness.SharedRuns.Passage;
import vn.sokehoach.core.compare.likeness.Wording;
import vn.sokehoach.core.plan.PlanTask;

/**
 * The tasks of which one plan has several where the other has one: those that went into a task which goes on with another
 * task too were merged, those that came out of a task which goes on as another too were split.
 */
final class PartedTasks {
    private final Map<UUID, List<Difference>> differences = new HashMap<>();
    private final Set<UUID> told = new HashSet<>();

    private PartedTasks() {}

    static PartedTasks none() {
        return new PartedTasks();
    }

    /** Those of two plans in which other tasks were recognised already. */
    static PartedTasks of(Correspondence same) {
        PartedTasks parted = new PartedTasks();
        Map<UUID, Passage> before = passages(same.before());
        Map<UUID, Passage> after = passages(same.after());
        wholes(before, after, id -> partner(same, id) == null, id -> origin(same, id) != null)
                .forEach((part, whole) -> parted.tell(whole,
                        new Merged(task(same.before(), part), task(same.after(), whole))));
        Set<UUID> merged = Set.copyOf(parted.told);
        Map<UUID, UUID> split = wholes(after, before, id -> origin(same, id) == null && !merged.contains(id),
                id -> partner(same, id) != null);
        split.values().removeAll(merged);
        split.forEach((part, whole) -> parted.tell(part,
                new Split(task(same.before(), whole), task(same.after(), part))));
        return parted;
    }

    private static @Nullable Piece partner(Correspondence same, UUID before) {
        return same.after(same.before().find(Kind.TASK, before));
    }

    private static @Nullable Piece origin(Correspondence same, UUID after) {
        return same.before(same.after().find(Kind.TASK, after));
    }

    private static Map<UUID, Passage> passages(PlanPieces pieces) {
        Map<UUID, Passage> passages = new LinkedHashMap<>();
        pieces.all(Kind.TASK).forEach(piece -> {
            PlanTask task = pieces.task(piece);
            Set<String> runs = new TreeSet<>(Wording.runs(task.content()));
            task.items().forEach(item -> runs.addAll(Wording.runs(item.content())));
            passages.put(piece.id(), new Passage(piece.id(), runs, AgencyChanges.single(task.assignment().lead())));
        });
        return passages;
    }

    /** The wholes by their parts: a whole goes on with something else, or has several parts. */
    private static Map<UUID, UUID> wholes(Map<UUID, Passage> parts, Map<UUID, Passage> wholes, Predicate<UUID> alone,
            Predicate<UUID> goesOn) {
        SharedRuns shared = new SharedRuns(parts.values(), wholes.values());
        Map<UUID, UUID> wholeOf = new LinkedHashMap<>();
        parts.values()
                .stream()
                .filter(part -> alone.test(part.id()))
                .forEach(part -> shared.into(part).ifPresent(whole -> wholeOf.put(part.id(), whole)));
        Map<UUID, Integer> counts = new HashMap<>();
        wholeOf.values().forEach(whole -> counts.merge(whole, 1, Integer::sum));
        wholeOf.values().removeIf(whole -> counts.get(whole) < 2 && !goesOn.test(whole));
        return wholeOf;
    }

    private static Piece task(PlanPieces pieces, UUID id) {
        Piece task = pieces.find(Kind.TASK, id);
        if (task == null) {
            throw new IllegalArgumentException("No task " + id);
        }
        return task;
    }

    private void tell(UUID at, Difference difference) {
        differences.computeIfAbsent(at, _ -> new ArrayList<>()).add(difference);
        Stream.of(difference.before(), difference.after()).map(Piece::id).forEach(told::add);
    }

    /** What is told at a task of the later plan. */
    List<Difference> at(Piece after) {
        return differences.getOrDefault(after.id(), List.of());
    }

    /** Whether a task is told here, so that it is neither new nor gone. */
    boolean tells(Piece task) {
        return told.contains(task.id());
    }
}
