package vn.sokehoach.core.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.sokehoach.core.compare.likeness.Candidate;
import vn.sokehoach.core.compare.likeness.Likeness;
import vn.sokehoach.core.compare.likeness.Wording;
import vn.sokehoach.core.indicator.MeasureKind;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.watch.WorkWatch;

/**
 * Finds what one task of a plan is in other plans, without comparing the plans whole: the task of the same words, else
 * the likest one, where neither has a liker one in the other's plan.
 *
 * <p>The folded words of a plan are kept from the first question on, so that 60 plans answer in a blink.
 */
public final class TaskRelatives {
    private final Map<String, String> words = new ConcurrentHashMap<>();
    private final Map<Plan, List<Candidate>> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Forgets the plans that are not among these. */
    public void keepOnly(List<Plan> plans) {
        Map<Plan, Boolean> wanted = new IdentityHashMap<>();
        plans.forEach(plan -> wanted.put(plan, true));
        known.keySet().removeIf(plan -> !wanted.containsKey(plan));
    }

    /** Reads the words of a plan beforehand, so that what is asked of it is answered at once. */
    public void read(Plan plan) {
        tasks(plan);
    }

    /** The task of the other plan that a task of a plan is; empty where none is. In plans of two years its lead helps. */
    public Optional<UUID> in(Plan plan, UUID task, Plan other) {
        List<Candidate> own = plan.year() == other.year() ? tasks(plan).stream().map(Candidate::unled).toList()
                : tasks(plan);
        return own.stream()
                .filter(candidate -> candidate.id().equals(task))
                .findFirst()
                .flatMap(one -> likest(one, tasks(other)).filter(found -> isMutual(one, own, found)))
                .map(Candidate::id);
    }

    private static boolean isMutual(Candidate one, List<Candidate> own, Candidate found) {
        return likest(found, own)
                .filter(back -> back.id().equals(one.id()) || back.key().equals(one.key()))
                .isPresent();
    }

    private static Optional<Candidate> likest(Candidate one, List<Candidate> others) {
        List<Candidate> same = others.stream()
                .filter(other -> !one.key().isEmpty() && other.key().equals(one.key()))
                .toList();
        if (!same.isEmpty()) {
            return same.stream()
                    .filter(other -> other.label().equals(one.label()))
                    .findFirst()
                    .or(() -> Optional.of(same.getFirst()));
        }
        return new Likeness(List.of(one), others).pairs(List.of(one), others, WorkWatch.NONE)
                .stream()
                .findFirst()
                .map(pair -> others.get(pair.after()));
    }

    private List<Candidate> tasks(Plan plan) {
        return known.computeIfAbsent(plan, this::candidates);
    }

    private String kept(String word) {
        String same = words.putIfAbsent(word, word);
        return same == null ? word : same;
    }

    /** Groups of different plans are never the same here: a task is known by its own words. */
    private List<Candidate> candidates(Plan plan) {
        List<Candidate> candidates = new ArrayList<>();
        for (TaskGroup group : plan.body().groups()) {
            for (PlanTask task : group.tasks()) {
                Set<String> words = Wording.words(task.content(), this::kept);
                task.items().forEach(item -> words.addAll(Wording.words(item.content(), this::kept)));
                candidates.add(new Candidate(task.id(), group.id(), Wording.key(task.label()),
                        Wording.key(task.content(), plan.year()), words,
                        AgencyChanges.single(task.assignment().lead()), MeasureKind.UNTOLD));
            }
        }
        return candidates;
    }
}
