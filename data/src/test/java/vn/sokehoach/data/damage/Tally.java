package vn.sokehoach.data.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sokehoach.core.check.number.Doubt;
import vn.sokehoach.core.check.number.DoubtfulNumbers;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.indicator.TargetParser;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.DraftProblem;

/**
 * How the doubts of damaged plans compare with what was damaged; each cell as "before, now".
 *
 * @param found  damaged cells with a doubt that proposes what they were
 * @param noted  other damaged cells of which the reader of the workbook noted something by their format
 * @param missed the rest of the damaged cells
 * @param idle   cells with a doubt that say what they said
 */
record Tally(List<String> found, List<String> noted, List<String> missed, List<String> idle) {

    Tally() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** The indicator rows of all tables. */
    static List<AppendixRow> rows(Plan plan) {
        return plan.appendices()
                .stream()
                .filter(appendix -> appendix.kind() == AppendixKind.INDICATORS)
                .flatMap(appendix -> appendix.rows().stream())
                .toList();
    }

    /** Adds what another counted. */
    void add(Tally other) {
        found.addAll(other.found);
        noted.addAll(other.noted);
        missed.addAll(other.missed);
        idle.addAll(other.idle);
    }

    /** Adds what became of a plan, which has the same rows as before. */
    void add(Plan before, Plan now, List<Plan> others) {
        List<Doubt> doubts = DoubtfulNumbers.of(now, others);
        List<AppendixRow> sound = rows(before);
        List<AppendixRow> damaged = rows(now);
        for (int at = 0; at < sound.size(); at++) {
            for (int column = ChangedPlans.FIRST_FIGURE; column < sound.get(at).cells().size(); column++) {
                add(sound.get(at), damaged.get(at), column, doubts, now.reading().problems());
            }
        }
    }

    private void add(AppendixRow before, AppendixRow now, int column, List<Doubt> doubts, List<DraftProblem> problems) {
        String typed = before.cells().get(column);
        String shown = now.cells().get(column);
        Optional<Doubt> doubt = doubts.stream()
                .filter(each -> each.row().equals(now.id()) && each.column() == column)
                .findFirst();
        if (saysSame(typed, shown)) {
            doubt.ifPresent(_ -> idle.add(typed + ", " + shown));
            return;
        }
        boolean known = doubt.stream()
                .flatMap(each -> each.proposals().stream())
                .anyMatch(one -> saysSame(one, typed));
        boolean note = problems.stream()
                .anyMatch(problem -> problem.source() != null && now.source().row() != null
                        && now.source().row().equals(problem.source().row()) && problem.arguments().contains(shown));
        (known ? found : note ? noted : missed).add(typed + ", " + shown);
    }

    private static boolean saysSame(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Optional<Target> first = TargetParser.parseCell(one);
        Optional<Target> second = TargetParser.parseCell(other);
        return first.isPresent() && second.isPresent() && first.get().from() != null && first.get().to() != null
                && first.get().getClass() == second.get().getClass()
                && Objects.requireNonNull(first.get().from()).compareTo(second.get().from()) == 0
                && Objects.requireNonNull(first.get().to()).compareTo(second.get().to()) == 0;
    }

    /** The four numbers, found first. */
    String figures() {
        return found.size() + " " + noted.size() + " " + missed.size() + " " + idle.size();
    }
}
