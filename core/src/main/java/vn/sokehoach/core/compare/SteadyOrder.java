package vn.sokehoach.core.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What kept its place among its neighbours: the longest row that runs in the same order before and after. All else was
 * moved, and nothing was moved only because another came or went.
 */
final class SteadyOrder {

    private SteadyOrder() {}

    /**
     * A neighbour in the order before.
     *
     * @param after  its place after, from 0
     * @param weight of several longest rows the heaviest is kept; at least 0
     */
    record Neighbour(int after, int weight) {}

    /** The places in the list of those that kept their order. */
    static Set<Integer> of(List<Neighbour> neighbours) {
        int size = neighbours.stream().mapToInt(Neighbour::after).max().orElse(-1) + 1;
        int[] bestEndingUpTo = new int[size + 1];
        java.util.Arrays.fill(bestEndingUpTo, -1);
        List<Row> rows = new ArrayList<>();
        for (Neighbour neighbour : neighbours) {
            int previous = best(bestEndingUpTo, rows, neighbour.after());
            Row longer = previous < 0 ? new Row(1, neighbour.weight(), -1)
                    : new Row(rows.get(previous).length() + 1, rows.get(previous).weight() + neighbour.weight(),
                            previous);
            rows.add(longer);
            for (int at = neighbour.after() + 1; at <= size; at += at & -at) {
                if (bestEndingUpTo[at] < 0 || longer.beats(rows.get(bestEndingUpTo[at]))) {
                    bestEndingUpTo[at] = rows.size() - 1;
                }
            }
        }
        Set<Integer> steady = new HashSet<>();
        for (int at = best(bestEndingUpTo, rows, size); at >= 0; at = rows.get(at).previous()) {
            steady.add(at);
        }
        return steady;
    }

    /** The best row that ends before a place, out of a tree of sums (Fenwick); -1 where there is none. */
    private static int best(int[] bestEndingUpTo, List<Row> rows, int place) {
        int best = -1;
        for (int at = place; at > 0; at -= at & -at) {
            int other = bestEndingUpTo[at];
            if (other >= 0 && (best < 0 || rows.get(other).beats(rows.get(best)))) {
                best = other;
            }
        }
        return best;
    }

    private record Row(int length, long weight, int previous) {
        boolean beats(Row other) {
            return length > other.length || length == other.length && weight > other.weight;
        }
    }
}
