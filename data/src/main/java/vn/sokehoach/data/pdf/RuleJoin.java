package vn.sokehoach.data.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sokehoach.data.pdf.drawing.Rule;

/** Joins the pieces of which lines are drawn, and finds those that belong together. */
final class RuleJoin {
    /** Drawings with more lines than this are pictures, no tables. */
    private static final int MOST = 20_000;

    private RuleJoin() {}

    /** Whole lines; those that lie on top of one another or go on are one. */
    static List<Rule> whole(List<Rule> pieces) {
        if (pieces.size() > MOST) {
            return List.of();
        }
        List<Rule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(Rule::along)
                .thenComparingDouble(rule -> Math.round(rule.at() / Rule.NEAR))
                .thenComparingDouble(Rule::from));
        List<Rule> whole = join(sorted);
        whole.sort(Comparator.comparing(Rule::along)
                .thenComparingDouble(rule -> Math.floor(rule.at() / Rule.NEAR))
                .thenComparingDouble(Rule::from));
        return join(whole);
    }

    private static List<Rule> join(List<Rule> sorted) {
        List<Rule> whole = new ArrayList<>();
        for (Rule rule : sorted) {
            if (!whole.isEmpty() && whole.getLast().touches(rule)) {
                whole.set(whole.size() - 1, whole.getLast().joined(rule));
            } else {
                whole.add(rule);
            }
        }
        return whole;
    }

    /** The lines that meet one another, directly or by others; lone ones are left out. */
    static List<List<Rule>> meeting(List<Rule> whole) {
        List<Rule> along = whole.stream().filter(Rule::along).toList();
        List<Rule> left = new ArrayList<>(whole.stream().filter(rule -> !rule.along()).toList());
        List<Rule> open = new ArrayList<>(along);
        List<List<Rule>> groups = new ArrayList<>();
        while (!open.isEmpty()) {
            List<Rule> group = new ArrayList<>(List.of(open.removeFirst()));
            for (int at = 0; at < group.size(); at++) {
                Rule rule = group.get(at);
                take(rule.along() ? left : open, rule, group);
            }
            if (group.size() > 1) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static void take(List<Rule> from, Rule rule, List<Rule> group) {
        List<Rule> met = from.stream().filter(rule::meets).toList();
        from.removeAll(met);
        group.addAll(met);
    }
}
