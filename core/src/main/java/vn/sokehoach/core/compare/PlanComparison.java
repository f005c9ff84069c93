package vn.sokehoach.core.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.compare.Difference.Added;
import vn.sokehoach.core.compare.Difference.Dropped;
import vn.sokehoach.core.compare.Difference.HeadingChanged;
import vn.sokehoach.core.compare.Difference.Reworded;
import vn.sokehoach.core.compare.Piece.Kind;
import vn.sokehoach.core.compare.likeness.Wording;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.watch.WorkWatch;

/** What differs between two plans, and what of them is the same. */
public final class PlanComparison {
    private final Correspondence same;
    private final PartedTasks parted;
    private final List<Difference> differences = new ArrayList<>();
    private final Map<List<UUID>, TableChanges> tables = new HashMap<>();
    private final Set<UUID> told = new HashSet<>();
    private final boolean years;
    private final boolean ofOthers;

    private PlanComparison(Correspondence same, boolean years, Pace pace) {
        this.same = same;
        this.years = years;
        this.parted = years ? PartedTasks.of(same) : PartedTasks.none();
        this.ofOthers = !Objects.equals(same.before().plan().heading().issuer(),
                same.after().plan().heading().issuer());
        compareHeadings();
        for (Kind kind : Kind.values()) {
            int from = differences.size();
            compare(kind, pace);
            differences.subList(from, differences.size())
                    .forEach(difference -> difference.piece().ifPresent(this::tell));
        }
    }

    private void tell(Piece piece) {
        told.add(piece.id());
        if (piece.kind() == Kind.ITEM && piece.within() != null) {
            told.add(piece.within().id());
        }
    }

    /** Compares plans that were read apart: two versions of a document, or two years; pieces are recognised by words. */
    public static PlanComparison of(Plan before, Plan after) {
        return of(before, after, WorkWatch.NONE);
    }

    /** The same, with a watch that hears how many pieces of both are compared. */
    public static PlanComparison of(Plan before, Plan after, WorkWatch watch) {
        PlanPieces one = new PlanPieces(before);
        PlanPieces other = new PlanPieces(after);
        Pace pace = new Pace(watch, one, other);
        return new PlanComparison(Correspondence.byWords(one, other, pace), before.year() != after.year(), pace);
    }

    /** The ids before by the ids after of the rows of indicator tables, without comparing anything else of two plans. */
    public static Map<UUID, UUID> rowsBefore(Plan before, Plan after) {
        return Correspondence.ofTables(new PlanPieces(before), new PlanPieces(after)).idsBefore();
    }

    /** Compares two states of one plan: pieces are the same where their ids are. */
    public static PlanComparison ofStates(Plan before, Plan after) {
        PlanPieces one = new PlanPieces(before);
        PlanPieces other = new PlanPieces(after);
        return new PlanComparison(Correspondence.byIdentity(one, other), false,
                new Pace(WorkWatch.NONE, one, other));
    }

    /**
     * What differs: the heading first, then groups, tasks, items, orders, appendices, rows, each kind in the order of the
     * later plan with what is gone at its end; empty where the plans say the same.
     */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** The ids before by the ids after, of all groups, tasks, items, orders, appendices and rows that were recognised. */
    public Map<UUID, UUID> idsBefore() {
        return same.idsBefore();
    }

    /**
     * How much of the smaller plan was recognised in the other: tasks and indicators, from 0 to 1; 1 where it has none.
     */
    public double recognised() {
        long smaller = Math.min(telling(same.before()).count(), telling(same.after()).count());
        long both = telling(same.before()).filter(piece -> same.after(piece) != null).count();
        return smaller == 0 ? 1 : (double) both / smaller;
    }

    private static Stream<Piece> telling(PlanPieces pieces) {
        return Stream.concat(pieces.all(Kind.TASK).stream(),
                pieces.all(Kind.ROW).stream().filter(row -> !pieces.isWork(row) && pieces.row(row).level() > 0));
    }

    private void compareHeadings() {
        for (HeadingField field : HeadingField.values()) {
            String before = field.of(same.before().plan().heading());
            String after = field.of(same.after().plan().heading());
            if (!(before == null ? after == null : after != null && Wording.same(before, after))) {
                differences.add(new HeadingChanged(field, before, after));
            }
        }
    }

    private void compare(Kind kind, Pace pace) {
        Map<UUID, Difference> moved = new HashMap<>();
        new Moves(same).of(kind).forEach(move -> moved.put(move.after().id(), move));
        for (Piece after : same.after().all(kind)) {
            Piece before = same.before(after);
            if (before != null) {
                if (moved.containsKey(after.id()) && isOwn(after, same.after())) {
                    differences.add(moved.get(after.id()));
                }
                differences.addAll(changes(before, after));
            } else if (!parted.tells(after) && isOwn(after, same.after())
                    && standsIn(same.before(after.within()), after)) {
                differences.add(new Added(after));
            }
            differences.addAll(parted.at(after));
            pace.done(1);
        }
        for (Piece before : same.before().all(kind)) {
            if (same.after(before) == null && !parted.tells(before) && isOwn(before, same.before())
                    && standsIn(same.after(before.within()), before)) {
                differences.add(new Dropped(before));
            }
        }
    }

    /** A row of an assignment table is told as a task, an item or a group. */
    private static boolean isOwn(Piece piece, PlanPieces pieces) {
        return piece.kind() != Kind.ROW || !pieces.isWork(piece)
                && !(pieces.row(piece).level() == 0 && isAssignment(piece, pieces));
    }

    private static boolean isAssignment(Piece row, PlanPieces pieces) {
        Piece appendix = row.within();
        return appendix != null && pieces.appendix(appendix).kind() == AppendixKind.ASSIGNMENT;
    }

    /** A piece is told apart where what it stands in is in both plans; a task always, because it is tracked. */
    private static boolean standsIn(@Nullable Piece container, Piece piece) {
        return container != null || piece.within() == null || piece.kind() == Kind.TASK;
    }

    private List<Difference> changes(Piece before, Piece after) {
        return switch (before.kind()) {
            case GROUP -> titles(before, after);
            case TASK -> WorkChanges.of(before, same.before().task(before), after, same.after().task(after), ofOthers);
            case ITEM -> WorkChanges.of(before, same.before().item(before), after, same.after().item(after));
            case ORDER ->
                WorkChanges.of(before, same.before().order(before), after, same.after().order(after), ofOthers);
            case APPENDIX -> {
                List<Difference> all = new ArrayList<>(titles(before, after));
                all.addAll(table(before, after).ofColumns(before, after));
                yield all;
            }
            case ROW -> row(before, after);
        };
    }

    private List<Difference> titles(Piece before, Piece after) {
        String was = Wording.key(before.words(), same.before().plan().year());
        String is = Wording.key(after.words(), same.after().plan().year());
        return was.equals(is) || Wording.same(before.words(), after.words()) ? List.of()
                : List.of(new Reworded(before, after));
    }

    private List<Difference> row(Piece before, Piece after) {
        Piece one = before.within();
        Piece other = after.within();
        boolean isHeading = !isOwn(after, same.after()) && !same.after().isWork(after);
        boolean isWork = same.after().isWork(after) || same.before().isWork(before);
        boolean sameTable = one != null && other != null && other.equals(same.after(one));
        if (one == null || other == null || isHeading || !sameTable && (!years || isWork)) {
            return List.of();
        }
        return table(one, other).of(before, same.before().row(before), after, same.after().row(after),
                same.after().isWork(after) && told.contains(after.id()));
    }

    private TableChanges table(Piece before, Piece after) {
        return tables.computeIfAbsent(List.of(before.id(), after.id()), _ -> {
            Appendix one = same.before().appendix(before);
            Appendix other = same.after().appendix(after);
            return new TableChanges(one, same.before().plan().year(), other, same.after().plan().year(),
                    ofOthers);
        });
    }
}
