package vn.sokehoach.core.compare.likeness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.sokehoach.core.watch.WorkWatch;

/**
 * Which piece of one plan is which of the other, each at most once: those of the same words in the same place under the
 * same letter, then in the same place, then anywhere, then those whose words are most alike. The same both ways.
 */
public final class Matching {
    private final Map<UUID, Candidate> before = new LinkedHashMap<>();
    private final Map<UUID, Candidate> after = new LinkedHashMap<>();
    private final Likeness likeness;
    private final Map<UUID, UUID> afterOf = new LinkedHashMap<>();

    private Matching(List<Candidate> before, List<Candidate> after) {
        before.forEach(candidate -> this.before.put(candidate.id(), candidate));
        after.forEach(candidate -> this.after.put(candidate.id(), candidate));
        this.likeness = new Likeness(before, after);
    }

    /** The ids after by the ids before, of those that were recognised. */
    public static Map<UUID, UUID> of(List<Candidate> before, List<Candidate> after) {
        return of(before, after, WorkWatch.NONE);
    }

    /** The same; the watch hears how many of those before that nobody repeats word for word are looked for. */
    public static Map<UUID, UUID> of(List<Candidate> before, List<Candidate> after, WorkWatch watch) {
        Matching matching = new Matching(before, after);
        matching.same(candidate -> List.of(candidate.home(), candidate.label(), candidate.key()));
        matching.same(candidate -> List.of(candidate.home(), candidate.key()));
        matching.same(candidate -> List.of(candidate.label(), candidate.key()));
        matching.same(Candidate::key);
        matching.alike(watch);
        return matching.afterOf;
    }

    private void same(Function<Candidate, Object> trait) {
        Map<Object, Queue<Candidate>> waiting = new HashMap<>();
        after.values()
                .stream()
                .filter(candidate -> !candidate.key().isEmpty())
                .forEach(candidate -> waiting.computeIfAbsent(trait.apply(candidate), _ -> new ArrayDeque<>())
                        .add(candidate));
        for (Candidate candidate : List.copyOf(before.values())) {
            Queue<Candidate> same = candidate.key().isEmpty() ? null : waiting.get(trait.apply(candidate));
            if (same != null && !same.isEmpty()) {
                match(candidate, same.remove());
            }
        }
    }

    private void alike(WorkWatch watch) {
        List<Candidate> one = new ArrayList<>(before.values());
        List<Candidate> other = new ArrayList<>(after.values());
        Set<UUID> taken = new LinkedHashSet<>();
        for (Likeness.Pair pair : likeness.pairs(one, other, watch)) {
            Candidate first = one.get(pair.before());
            Candidate second = other.get(pair.after());
            if (before.containsKey(first.id()) && !taken.contains(second.id())) {
                taken.add(second.id());
                match(first, second);
            }
        }
    }

    private void match(Candidate one, Candidate other) {
        afterOf.put(one.id(), other.id());
        before.remove(one.id());
        after.remove(other.id());
    }
}
