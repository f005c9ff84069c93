package vn.sokehoach.data.drill;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What became of the changed files of one kind: how many ended how, and the most work that one of them was. */
final class Figures {
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private Duration slowest = Duration.ZERO;

    /** One more file: how it ended, and how much work it was. */
    void add(String outcome, Duration work) {
        outcomes.merge(outcome, 1, Integer::sum);
        slowest = work.compareTo(slowest) > 0 ? work : slowest;
    }

    /** These and those together. */
    Figures and(Figures others) {
        Figures both = new Figures();
        both.outcomes.putAll(outcomes);
        others.outcomes.forEach((outcome, count) -> both.outcomes.merge(outcome, count, Integer::sum));
        both.slowest = slowest.compareTo(others.slowest) > 0 ? slowest : others.slowest;
        return both;
    }

    @Override
    public String toString() {
        int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        int read = outcomes.getOrDefault("READ", 0);
        return "%d changed files: %d read, %d refused %s, the slowest after %d ms of work".formatted(all, read,
                all - read, outcomes, slowest.toMillis());
    }
}
