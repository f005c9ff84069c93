package vn.sokehoach.core.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.compare.Difference.DeadlineChanged;
import vn.sokehoach.core.compare.Difference.Reassigned;
import vn.sokehoach.core.compare.Difference.Reworded;
import vn.sokehoach.core.compare.likeness.Wording;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Assignment;
import vn.sokehoach.core.plan.Deadline;
import vn.sokehoach.core.plan.Order;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskItem;

/**
 * Tells what differs in a task, an item or an order. A sentence that names its agencies and its time is another text
 * where these are others: that alone makes it no reworded one.
 */
final class WorkChanges {
    private final Piece before;
    private final Piece after;
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> phrasesBefore = new ArrayList<>();
    private final List<String> phrasesAfter = new ArrayList<>();

    private WorkChanges(Piece before, Piece after) {
        this.before = before;
        this.after = after;
    }

    static List<Difference> of(Piece before, PlanTask was, Piece after, PlanTask is, boolean ofOthers) {
        WorkChanges changes = new WorkChanges(before, after);
        changes.agencies(was.assignment(), is.assignment(), ofOthers);
        changes.deadlines(was.deadlines(), is.deadlines());
        return changes.withWords();
    }

    static List<Difference> of(Piece before, TaskItem was, Piece after, TaskItem is) {
        WorkChanges changes = new WorkChanges(before, after);
        changes.deadlines(was.deadlines(), is.deadlines());
        return changes.withWords();
    }

    static List<Difference> of(Piece before, Order was, Piece after, Order is, boolean ofOthers) {
        WorkChanges changes = new WorkChanges(before, after);
        changes.agencies(assignment(was), assignment(is), ofOthers);
        return changes.withWords();
    }

    private static Assignment assignment(Order order) {
        String text = order.cooperatingText();
        return new Assignment(order.lead(), text,
                text == null ? List.of() : List.of(new AgencyMention(text, List.of())), List.of());
    }

    private void agencies(Assignment had, Assignment has, boolean ofOthers) {
        for (Reassigned change : AgencyChanges.of(before, had, after, has, ofOthers)) {
            differences.add(change);
            AgencyRole role = change.role();
            phrasesBefore.addAll(AgencyChanges.phrases(had, role));
            phrasesAfter.addAll(AgencyChanges.phrases(has, role));
        }
    }

    private void deadlines(List<Deadline> had, List<Deadline> has) {
        if (!times(had).equals(times(has))) {
            differences.add(new DeadlineChanged(before, after, had, has));
            had.forEach(deadline -> phrasesBefore.add(deadline.text()));
            has.forEach(deadline -> phrasesAfter.add(deadline.text()));
        }
    }

    private static Set<Object> times(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(deadline -> deadline.to() == null ? List.of(deadline.kind(), Wording.key(deadline.text()))
                        : List.of(deadline.kind(), deadline.to()))
                .collect(Collectors.toSet());
    }

    private List<Difference> withWords() {
        boolean same = Wording.same(before.words(), after.words()) || !differences.isEmpty()
                && Wording.sameWithout(before.words(), phrasesBefore, after.words(), phrasesAfter);
        if (!same) {
            differences.addFirst(new Reworded(before, after));
        }
        return differences;
    }
}
