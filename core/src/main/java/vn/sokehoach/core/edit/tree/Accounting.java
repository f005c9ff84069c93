package vn.sokehoach.core.edit.tree;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sokehoach.core.edit.tree.DocumentText.Place;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.Coverage;
import vn.sokehoach.core.source.DraftProblem;
import vn.sokehoach.core.source.Reading;
import vn.sokehoach.core.source.Source;

/** Keeps the account of a document's blocks when something is taken into its plan or out of it. */
public final class Accounting {
    private Accounting() {}

    /** Whether a paragraph or cell is among those that were not understood. */
    public static boolean isUnread(Plan plan, Source block) {
        return plan.reading().problems().stream().anyMatch(problem -> isUnread(problem, block));
    }

    private static boolean isUnread(DraftProblem problem, Source block) {
        Source source = problem.source();
        return problem.code() == DraftProblem.Code.UNREAD && source != null && source.block() == block.block()
                && source.file().equals(block.file());
    }

    /** The plan with an unread block among those that are used. */
    public static Plan used(Plan plan, Source block) {
        return read(plan, block, 1, 0);
    }

    private static Plan read(Plan plan, Source block, int used, int known) {
        Coverage old = plan.reading().coverage();
        List<DraftProblem> open =
                plan.reading().problems().stream().filter(problem -> !isUnread(problem, block)).toList();
        Coverage now = old.unread() == 0 ? old
                : new Coverage(old.blocks(), old.used() + used, old.known() + known, old.unread() - 1);
        return with(plan, now, open);
    }

    /** The plan without a problem that its reading left open; a block that was not understood is known then. */
    public static Plan settled(Plan plan, DraftProblem problem) {
        Source block = problem.source();
        if (problem.code() == DraftProblem.Code.UNREAD && block != null) {
            return read(plan, block, 0, 1);
        }
        List<DraftProblem> open =
                plan.reading().problems().stream().filter(other -> !other.equals(problem)).toList();
        return with(plan, plan.reading().coverage(), open);
    }

    /** The plan in which the blocks that only the former one uses are known and no more. */
    public static Plan known(Plan former, Plan plan, DocumentText text) {
        Coverage old = plan.reading().coverage();
        Set<Place> freed = places(former, text);
        freed.removeAll(places(plan, text));
        long cells = Math.max(0, cells(former) - cells(plan));
        int gone = (int) Math.min(old.used(), freed.size() + cells);
        return with(plan, new Coverage(old.blocks(), old.used() - gone, old.known() + gone, old.unread()),
                plan.reading().problems());
    }

    private static Set<Place> places(Plan plan, DocumentText text) {
        Set<UUID> rows = new HashSet<>(rows(plan).map(AppendixRow::id).toList());
        Set<Source> ofRows = new HashSet<>(rows(plan).map(AppendixRow::source).toList());
        Set<Place> places = new HashSet<>();
        PlanTree tree = PlanTree.of(plan);
        tree.pieces()
                .filter(piece -> !piece.source().isByHand())
                .filter(piece -> !rows.contains(piece.id()) && !ofRows.contains(piece.source()))
                .filter(piece -> tree.parentOf(piece).filter(parent -> rows.contains(parent.id())).isEmpty())
                .forEach(piece -> places.addAll(text.places(piece.source(), piece.text())));
        return places;
    }

    private static Stream<AppendixRow> rows(Plan plan) {
        return plan.appendices().stream().flatMap(appendix -> appendix.rows().stream());
    }

    private static long cells(Plan plan) {
        return rows(plan).filter(row -> !row.source().isByHand())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isEmpty())
                .count();
    }

    private static Plan with(Plan plan, Coverage coverage, List<DraftProblem> problems) {
        return new Plan(plan.id(), plan.year(), plan.heading(), plan.body(), plan.appendices(), plan.citations(),
                new Reading(plan.reading().files(), coverage, problems));
    }
}
