package vn.sokehoach.core.compare;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.compare.Piece.Kind;
import vn.sokehoach.core.compare.likeness.Candidate;
import vn.sokehoach.core.compare.likeness.Matching;
import vn.sokehoach.core.compare.likeness.Wording;
import vn.sokehoach.core.indicator.MeasureKind;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.PlanTask;
import vn.sokehoach.core.plan.TaskGroup;
import vn.sokehoach.core.watch.WorkWatch;

/** Which piece of a plan is which of another. */
final class Correspondence {
    private static final UUID NOWHERE = new UUID(0, 0);

    private final PlanPieces before;
    private final PlanPieces after;
    private final Map<Kind, Map<UUID, UUID>> afterOf = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<UUID, UUID>> beforeOf = new EnumMap<>(Kind.class);

    private Correspondence(PlanPieces before, PlanPieces after) {
        this.before = before;
        this.after = after;
    }

    /** Of two versions of one plan that was kept: what has the same id is the same. */
    static Correspondence byIdentity(PlanPieces before, PlanPieces after) {
        Correspondence same = new Correspondence(before, after);
        for (Kind kind : Kind.values()) {
            same.put(kind, before.all(kind)
                    .stream()
                    .map(Piece::id)
                    .filter(id -> after.find(kind, id) != null)
                    .collect(Collectors.toMap(id -> id, id -> id, (one, _) -> one, LinkedHashMap::new)));
        }
        return same;
    }

    /** Of two plans that were read apart: what says the same, or nearly so, is the same. */
    static Correspondence byWords(PlanPieces before, PlanPieces after, Pace pace) {
        Correspondence same = new Correspondence(before, after);
        same.recogniseByContents(Kind.GROUP);
        pace.done(before.all(Kind.GROUP).size());
        same.recognise(Kind.TASK, pace);
        same.recogniseGroupsByTasks();
        same.recognise(Kind.ITEM, pace);
        same.recognise(Kind.ORDER, pace);
        same.recogniseByContents(Kind.APPENDIX);
        pace.done(before.all(Kind.APPENDIX).size());
        same.pairLeftAppendices();
        same.recogniseRows(pace.within());
        pace.done(before.all(Kind.ROW).size());
        return same;
    }

    /** Of the tables alone, by words; a row that is a task is not recognised. */
    static Correspondence ofTables(PlanPieces before, PlanPieces after) {
        Correspondence same = new Correspondence(before, after);
        for (Kind kind : Kind.values()) {
            same.put(kind, Map.of());
        }
        same.recogniseByContents(Kind.APPENDIX);
        same.pairLeftAppendices();
        same.recogniseRows(WorkWatch.NONE);
        return same;
    }

    private void put(Kind kind, Map<UUID, UUID> pairs) {
        afterOf.put(kind, pairs);
        Map<UUID, UUID> back = new HashMap<>();
        pairs.forEach((one, other) -> back.put(other, one));
        beforeOf.put(kind, back);
    }

    private void recognise(Kind kind, Pace pace) {
        put(kind, Matching.of(candidates(before, kind, _ -> true), candidates(after, kind, _ -> true),
                pace.within()));
        pace.done(before.all(kind).size());
    }

    /** What holds other pieces is the same where its title is, else where most of what it holds is, else by title too. */
    private void recogniseByContents(Kind kind) {
        Map<UUID, UUID> pairs = new LinkedHashMap<>(Matching.of(containers(before, kind, true),
                containers(after, kind, true)));
        Set<UUID> taken = new HashSet<>(pairs.values());
        pairs.putAll(Matching.of(
                containers(before, kind, false).stream().filter(one -> !pairs.containsKey(one.id())).toList(),
                containers(after, kind, false).stream().filter(other -> !taken.contains(other.id())).toList()));
        put(kind, pairs);
    }

    /** A group that was not recognised is the one that at least half of the tasks of the smaller went to or came from. */
    private void recogniseGroupsByTasks() {
        Map<UUID, UUID> pairs = new LinkedHashMap<>(afterOf.get(Kind.GROUP));
        Map<UUID, UUID> back = new HashMap<>(beforeOf.get(Kind.GROUP));
        for (TaskGroup group : before.plan().body().groups()) {
            if (!pairs.containsKey(group.id())) {
                followers(group).filter(other -> !back.containsKey(other.id())).ifPresent(other -> {
                    pairs.put(group.id(), other.id());
                    back.put(other.id(), group.id());
                });
            }
        }
        put(Kind.GROUP, pairs);
    }

    private Optional<TaskGroup> followers(TaskGroup group) {
        Set<UUID> went = group.tasks()
                .stream()
                .map(task -> afterOf.get(Kind.TASK).get(task.id()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return after.plan()
                .body()
                .groups()
                .stream()
                .filter(other -> 2 * met(other, went) >= Math.max(1,
                        Math.min(group.tasks().size(), other.tasks().size())))
                .max(Comparator.comparingLong(other -> met(other, went)));
    }

    private static long met(TaskGroup group, Set<UUID> tasks) {
        return group.tasks().stream().filter(task -> tasks.contains(task.id())).count();
    }

    private static List<Candidate> containers(PlanPieces pieces, Kind kind, boolean byContents) {
        int year = pieces.plan().year();
        return pieces.all(kind)
                .stream()
                .map(piece -> new Candidate(piece.id(), NOWHERE, Wording.key(piece.label()),
                        piece.words().isEmpty() ? "" : key(piece, pieces) + Wording.key(piece.words(), year),
                        byContents ? contents(piece, pieces) : Wording.words(piece.words())))
                .toList();
    }

    private static String key(Piece container, PlanPieces pieces) {
        return container.kind() == Kind.APPENDIX ? pieces.appendix(container).kind().name() : "";
    }

    private static Set<String> contents(Piece container, PlanPieces pieces) {
        Stream<String> held = container.kind() == Kind.GROUP
                ? pieces.group(container).tasks().stream().map(PlanTask::content)
                : pieces.appendix(container).rows().stream().map(PlanPieces::name);
        return held.map(Wording::key).collect(Collectors.toSet());
    }

    /** An appendix of other rows and another title takes the place of the one of its kind and number. */
    private void pairLeftAppendices() {
        Map<UUID, UUID> pairs = new LinkedHashMap<>(afterOf.get(Kind.APPENDIX));
        Set<UUID> taken = new HashSet<>(pairs.values());
        for (Appendix one : before.plan().appendices()) {
            if (!pairs.containsKey(one.id())) {
                after.plan()
                        .appendices()
                        .stream()
                        .filter(other -> !taken.contains(other.id()) && other.kind() == one.kind()
                                && !one.no().isEmpty() && Wording.key(other.no()).equals(Wording.key(one.no())))
                        .findFirst()
                        .ifPresent(other -> {
                            pairs.put(one.id(), other.id());
                            taken.add(other.id());
                        });
            }
        }
        put(Kind.APPENDIX, pairs);
    }

    /** A row that is a task or an item is what that task or item was recognised as. */
    private void recogniseRows(WorkWatch watch) {
        Map<UUID, UUID> pairs = new LinkedHashMap<>(Matching.of(
                candidates(before, Kind.ROW, row -> !before.isWork(row)),
                candidates(after, Kind.ROW, row -> !after.isWork(row)), watch));
        for (Kind kind : List.of(Kind.TASK, Kind.ITEM)) {
            afterOf.get(kind).forEach((one, other) -> {
                if (before.find(Kind.ROW, one) != null && after.find(Kind.ROW, other) != null) {
                    pairs.put(one, other);
                }
            });
        }
        new RowContext(before).pairWithParents(new RowContext(after), pairs);
        put(Kind.ROW, pairs);
    }

    private List<Candidate> candidates(PlanPieces pieces, Kind kind, Predicate<Piece> wanted) {
        Optional<RowContext> rows = kind == Kind.ROW ? Optional.of(new RowContext(pieces)) : Optional.empty();
        int year = pieces.plan().year();
        return pieces.all(kind)
                .stream()
                .filter(wanted)
                .map(piece -> new Candidate(piece.id(), home(piece, pieces), Wording.key(piece.label()),
                        rows.map(context -> context.above(piece) + Wording.key(piece.words(), year))
                                .orElseGet(() -> Wording.key(piece.words())),
                        rows.filter(context -> isOfTwoYears() && context.needsParent(piece.id())).isPresent()
                                ? Set.of()
                                : words(piece, pieces),
                        leads(piece, pieces),
                        measured(piece, pieces)))
                .toList();
    }

    private static MeasureKind measured(Piece piece, PlanPieces pieces) {
        return piece.kind() == Kind.ROW && pieces.row(piece).level() > 0
                && pieces.row(piece).content() instanceof Indicator indicator
                        ? MeasureKind.of(indicator.name(), indicator.unit())
                        : MeasureKind.UNTOLD;
    }

    /** Whether the plans are of two years; two versions of one plan say the same thing in nearly the same words. */
    private boolean isOfTwoYears() {
        return before.plan().year() != after.plan().year();
    }

    /** Who leads a task, where the plans are of two years; in two versions of one plan a task that is new is new. */
    private Set<Object> leads(Piece piece, PlanPieces pieces) {
        return piece.kind() == Kind.TASK && isOfTwoYears()
                ? AgencyChanges.single(pieces.task(piece).assignment().lead())
                : Set.of();
    }

    private UUID home(Piece piece, PlanPieces pieces) {
        Piece within = piece.within();
        if (within == null) {
            return NOWHERE;
        }
        return pieces == before ? within.id()
                : beforeOf.get(within.kind()).getOrDefault(within.id(), within.id());
    }

    /** By its own words; a task by its items too. */
    private static Set<String> words(Piece piece, PlanPieces pieces) {
        Set<String> words = Wording.words(piece.words());
        if (piece.kind() == Kind.TASK) {
            pieces.task(piece).items().forEach(item -> words.addAll(Wording.words(item.content())));
        }
        return words;
    }

    PlanPieces before() {
        return before;
    }

    PlanPieces after() {
        return after;
    }

    /** What a piece of the plan before is in the plan after; null where it is gone. */
    @Nullable
    Piece after(@Nullable Piece one) {
        UUID id = one == null ? null : afterOf.get(one.kind()).get(one.id());
        return one == null || id == null ? null : after.find(one.kind(), id);
    }

    /** What a piece of the plan after was in the plan before; null where it is new. */
    @Nullable
    Piece before(@Nullable Piece other) {
        UUID id = other == null ? null : beforeOf.get(other.kind()).get(other.id());
        return other == null || id == null ? null : before.find(other.kind(), id);
    }

    /** The ids before by the ids after, of all that was recognised. */
    Map<UUID, UUID> idsBefore() {
        Map<UUID, UUID> ids = new HashMap<>();
        beforeOf.values().forEach(ids::putAll);
        return ids;
    }
}
