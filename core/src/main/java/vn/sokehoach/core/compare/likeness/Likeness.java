package vn.sokehoach.core.compare.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sokehoach.core.watch.WorkWatch;

/**
 * How alike the words of pieces are: twice the weight of the words that both have by the weight of all words of both
 * (Dice), from 0 to 1, where a word weighs the more the fewer pieces have it. So the phrases of every office, which
 * nearly all pieces share, do not make strangers alike.
 *
 * <p>Pieces meet only over a word that both have, and words of too many pieces are passed over, so that 2,000 pieces are
 * compared with 2,000 in a blink and a hostile table of 150,000 rows in seconds.
 */
public final class Likeness {
    /**
     * Alike from here on. Measured on 128 tasks of three real plans, each set against all others of its plan: none comes
     * nearer to another than 0.47, while a task of which nearly half the words are new still reaches it.
     */
    private static final double ENOUGH = 0.5;
    /** Enough in the same place under the same letter: half of the tasks measured have no stranger nearer than 0.36. */
    private static final double ENOUGH_IN_PLACE = 0.42;
    /**
     * Enough where one agency leads both, in plans of two years. Measured on two plans of a province: 16 of the 20 tasks of
     * the later one find the task that they go on with, none a stranger; without the lead 3 do.
     */
    private static final double ENOUGH_BY_LEAD = 0.33;
    private static final double SAME_HOME = 0.1;
    private static final double SAME_LABEL = 0.05;
    /** How many meetings of two pieces over a word are followed up at most, for all words together, roughly. */
    private static final long MEETINGS = 400_000_000;
    private static final int FINENESS = 1000;

    private final Map<String, Integer> weights = new HashMap<>();

    /** Knows words by all pieces of both plans. */
    public Likeness(List<Candidate> before, List<Candidate> after) {
        Map<String, Integer> counts = new HashMap<>();
        Stream.concat(before.stream(), after.stream())
                .forEach(candidate -> candidate.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        long all = (long) before.size() + after.size();
        long occurrences = counts.values().stream().mapToLong(Integer::longValue).sum();
        long tooMany = Math.max(50, MEETINGS / Math.max(1, occurrences));
        // Whole numbers add up to the same sum in any order.
        counts.forEach((word, count) -> weights.put(word,
                count > tooMany ? 0 : (int) Math.round(FINENESS * Math.log(1 + (double) all / count))));
    }

    /** Two pieces that are alike, by their places in the lists. */
    public record Pair(int before, int after, double score) {}

    /**
     * The pairs that are alike enough to be one piece reworded, the likest first, the earlier first among equals.
     *
     * @param watch hears of each candidate before
     */
    public List<Pair> pairs(List<Candidate> before, List<Candidate> after, WorkWatch watch) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int place = 0; place < after.size(); place++) {
            for (String word : after.get(place).words()) {
                places.computeIfAbsent(word, _ -> new ArrayList<>()).add(place);
            }
        }
        long[] totals = after.stream().mapToLong(this::weight).toArray();
        List<Pair> pairs = new ArrayList<>();
        for (int place = 0; place < before.size(); place++) {
            watch.done(place, before.size());
            long[] shared = shared(before.get(place), places, after.size());
            long total = weight(before.get(place));
            for (int other = 0; other < after.size(); other++) {
                if (shared[other] > 0) {
                    double dice = 2.0 * shared[other] / (total + totals[other]);
                    add(pairs, before, after, new Pair(place, other, dice));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(pair -> pair.before()
                        + pair.after()));
        return pairs;
    }

    private long[] shared(Candidate candidate, Map<String, List<Integer>> places, int size) {
        long[] shared = new long[size];
        for (String word : candidate.words()) {
            int weight = weights.get(word);
            if (weight > 0) {
                for (int place : places.getOrDefault(word, List.of())) {
                    shared[place] += weight;
                }
            }
        }
        return shared;
    }

    private static void add(List<Pair> pairs, List<Candidate> before, List<Candidate> after, Pair alike) {
        Candidate one = before.get(alike.before());
        Candidate other = after.get(alike.after());
        boolean home = one.home().equals(other.home());
        boolean label = !one.label().isEmpty() && one.label().equals(other.label());
        double enough = one.sharesLead(other) ? ENOUGH_BY_LEAD : home && label ? ENOUGH_IN_PLACE : ENOUGH;
        if (alike.score() >= enough && one.kind().canBe(other.kind())) {
            double bonus = (home ? SAME_HOME : 0) + (label ? SAME_LABEL : 0);
            pairs.add(new Pair(alike.before(), alike.after(), alike.score() + bonus));
        }
    }

    private long weight(Candidate candidate) {
        return candidate.words().stream().mapToLong(weights::get).sum();
    }
}
