package vn.sokehoach.core.compare.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which text of one plan went into which of another. Sentences are carried over in runs of words: how much of a text's runs
 * of three words, the rarer the weightier, stands in the other tells more than single words do, which a long text has of
 * every short one.
 */
public final class SharedRuns {
    /**
     * Enough where one agency leads both. Measured on plans of two years of one province and on those of two provinces: what
     * went into another task has 0.20 of its runs there or more, a stranger 0.12 at most.
     */
    private static final double ENOUGH_BY_LEAD = 0.2;
    /** Enough where others lead; strangers have 0.11 at most. */
    private static final double ENOUGH = 0.25;
    /** A text of fewer runs does not tell where it went. */
    private static final int TELLING = 8;
    /** Runs of more texts are phrases of every office. */
    private static final int COMMON = 50;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, List<Passage>> standing = new HashMap<>();
    private final Map<UUID, Set<Object>> leads = new HashMap<>();
    private final int texts;

    /** Knows runs by all texts of both plans. */
    public SharedRuns(Collection<Passage> before, Collection<Passage> after) {
        texts = before.size() + after.size();
        Stream.concat(before.stream(), after.stream())
                .forEach(text -> text.runs().forEach(run -> counts.merge(run, 1, Integer::sum)));
        after.forEach(text -> leads.put(text.id(), text.leads()));
        after.forEach(text -> text.runs()
                .stream()
                .filter(run -> weight(run) > 0)
                .forEach(run -> standing.computeIfAbsent(run, _ -> new ArrayList<>()).add(text)));
    }

    /**
     * A text.
     *
     * @param runs  as {@link Wording#runs} tells them
     * @param leads who leads it; empty where nobody does
     */
    public record Passage(UUID id, Set<String> runs, Set<Object> leads) {}

    /** The text after into which one before went; empty where it went into none. */
    public Optional<UUID> into(Passage before) {
        Map<UUID, Double> shared = new LinkedHashMap<>();
        before.runs()
                .forEach(run -> standing.getOrDefault(run, List.of())
                        .forEach(after -> shared.merge(after.id(), weight(run), Double::sum)));
        double all = before.runs().stream().mapToDouble(this::weight).sum();
        return shared.entrySet()
                .stream()
                .filter(each -> before.runs().size() >= TELLING
                        && each.getValue() >= all * enough(before, leads.getOrDefault(each.getKey(), Set.of())))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static double enough(Passage before, Set<Object> leadsAfter) {
        return before.leads().stream().anyMatch(leadsAfter::contains) ? ENOUGH_BY_LEAD : ENOUGH;
    }

    private double weight(String run) {
        int count = counts.get(run);
        return count > COMMON ? 0 : Math.log((double) texts / count);
    }
}
