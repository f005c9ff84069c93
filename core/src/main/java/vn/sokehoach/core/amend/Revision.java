package vn.sokehoach.core.amend;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.PlanComparison;
import vn.sokehoach.core.plan.Plan;

/**
 * What a kept plan becomes when a new document of it is taken in.
 *
 * <p>The new document's words, order and structure stand. What was recognised keeps its id, and with it its status and
 * history; what the document is a new version of and no longer has is dropped from the plan, while progress recorded of it
 * stays in the book and is there again when the step is undone. What came from files that the document is no version of
 * stays as it is. The same words in another file, or in a file of another kind, are no difference.
 */
public final class Revision {
    private final Plan kept;
    private final Plan fresh;
    private final Scope scope;
    private final List<Difference> proposed;
    private final Set<Difference> rejected;
    private final Plan after;

    private Revision(Plan kept, Plan fresh, Scope scope, List<Difference> proposed, Set<Difference> rejected) {
        this.kept = kept;
        this.fresh = fresh;
        this.scope = scope;
        this.proposed = proposed;
        this.rejected = rejected;
        this.after = rejected.isEmpty() && scope.isWhole() ? fresh
                : new RevisedPlan(kept, fresh, scope, new Rejections(proposed, rejected)).plan();
    }

    /**
     * The revision that a document makes.
     *
     * @param fresh what was recognised in the document, its reading being that of all files it was read together with
     */
    public static Revision of(Plan kept, Plan fresh) {
        Map<UUID, UUID> ids = PlanComparison.of(kept, fresh).idsBefore();
        Plan same = Reidentified.of(fresh, kept.id(), ids);
        Scope scope = new Scope(kept, same, ids.values());
        Plan whole = new RevisedPlan(kept, same, scope, new Rejections(List.of(), Set.of())).plan();
        return new Revision(kept, same, scope, PlanComparison.ofStates(kept, whole).differences(), Set.of());
    }

    /**
     * The revision that leads from a plan to another state of it, whatever brought that about: documents, a person.
     *
     * @param after the other state; what is the same in both has the same id
     */
    public static Revision between(Plan kept, Plan after) {
        return new Revision(kept, after, Scope.whole(kept, after),
                PlanComparison.ofStates(kept, after).differences(), Set.of());
    }

    /** The plan as it was. */
    public Plan kept() {
        return kept;
    }

    /** The plan as it becomes. */
    public Plan after() {
        return after;
    }

    /** What differs between the plan as it was and as it becomes; empty where the document says nothing else. */
    public List<Difference> differences() {
        return rejected.isEmpty() ? proposed : PlanComparison.ofStates(kept, after).differences();
    }

    /**
     * Whether the document can be a new version of the plan, or of an appendix, or adds to it without touching what is
     * there; false where it only has the plan's number and hardly anything of what it says. It is then added beside what
     * is there.
     */
    public boolean isAlike() {
        return scope.isAlike();
    }

    /**
     * The same revision without some of its differences: there the plan stays as it was.
     *
     * <p>A group stays as long as a task stands in it. Words that only name other agencies or another time go back when
     * all of those go back. A table of which the columns stay as they were stays as it was.
     *
     * @param unwanted of {@link #differences()}; others are ignored
     */
    public Revision without(Set<Difference> unwanted) {
        Set<Difference> all = new HashSet<>(unwanted);
        all.retainAll(Set.copyOf(proposed));
        all.addAll(rejected);
        return new Revision(kept, fresh, scope, proposed, all);
    }
}
