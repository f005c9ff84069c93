package vn.sokehoach.data.difference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.copy.ContentDifference;
import vn.sokehoach.core.copy.CopyComparison;
import vn.sokehoach.core.copy.CopyComparison.Kind;
import vn.sokehoach.core.copy.CopyComparison.PlanDifference;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.source.SourceFile;
import vn.sokehoach.data.journal.Chain;
import vn.sokehoach.data.kept.Counting;
import vn.sokehoach.data.kept.Digest;
import vn.sokehoach.data.kept.StepTable;
import vn.sokehoach.data.kept.Tables;

/** Compares the book with the book of a copy: all that either holds, plan by plan. */
public final class BookDifferences {
    private final DSLContext book;
    private final DSLContext copy;

    /** The book, and a book that was built of a copy. */
    public BookDifferences(DSLContext book, DSLContext copy) {
        this.book = book;
        this.copy = copy;
    }

    /** What putting the copy in the place of the book would change. */
    public CopyComparison of(BookCopy of) {
        Chain now = new StepTable(book);
        Chain then = new StepTable(copy);
        long common = now.common(then);
        Map<@Nullable UUID, Map<Thing, Sides>> differing =
                differing(TouchedThings.of(now, common), TouchedThings.of(then, common));
        ThingNames names = new ThingNames(id -> Stream.of(find(book, id), find(copy, id))
                .flatMap(Optional::stream)
                .map(PlanParts::of));
        List<ContentDifference> others = CountedThings.of(differing.getOrDefault(null, Map.of()), names);
        List<PlanDifference> plans = differing.entrySet()
                .stream()
                .filter(each -> each.getKey() != null)
                .map(each -> plan(each.getKey(), CountedThings.of(each.getValue(), names)))
                .toList();
        long lost = now.size() - common;
        long gained = then.size() - common;
        boolean altered = lost == 0 && gained == 0 && !isAsItsSteps(now, then);
        return new CopyComparison(of, Counting.of(book), lost, gained, altered, plans, others);
    }

    /** A damaged file may alter a line and leave its checksum, or alter what the steps came to: only the copy was checked. */
    private boolean isAsItsSteps(Chain now, Chain then) {
        return now.hasLinesOf(then) && Digest.of(book).equals(Digest.of(copy));
    }

    private PlanDifference plan(UUID id, List<ContentDifference> contents) {
        Optional<Plan> now = find(book, id);
        Optional<Plan> then = find(copy, id);
        Kind kind = now.isEmpty() ? Kind.COMES : then.isEmpty() ? Kind.GOES : Kind.CHANGES;
        return new PlanDifference(now.or(() -> then).map(BookDifferences::name).orElse(id.toString()), kind, contents);
    }

    private static Optional<Plan> find(DSLContext db, UUID plan) {
        return new Tables(() -> db).plans().find(plan);
    }

    private static String name(Plan plan) {
        String number = plan.heading().number();
        String title = plan.heading().title();
        return Stream.of(Optional.ofNullable(number), Optional.ofNullable(title),
                plan.reading().files().stream().map(SourceFile::name).findFirst())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(plan.id().toString());
    }

    /** By plan, null for what is beside them; what only one book touched is in the other as it was before that. */
    private static Map<@Nullable UUID, Map<Thing, Sides>> differing(TouchedThings now, TouchedThings then) {
        Set<Thing> touched = new LinkedHashSet<>(now.all().keySet());
        touched.addAll(then.all().keySet());
        Map<@Nullable UUID, Map<Thing, Sides>> differing = new LinkedHashMap<>();
        for (Thing thing : touched) {
            Sides ofBook = now.all().get(thing);
            Sides ofCopy = then.all().get(thing);
            Sides sides = ofBook == null ? new Sides(ofCopy.one(), ofCopy.other())
                    : new Sides(ofBook.other(), ofCopy == null ? ofBook.one() : ofCopy.other());
            if (!sides.isSame()) {
                differing.computeIfAbsent(thing.plan(), _ -> new LinkedHashMap<>()).putAll(parts(thing, sides));
            }
        }
        return differing;
    }

    private static Map<Thing, Sides> parts(Thing thing, Sides sides) {
        if (!(sides.either() instanceof Plan)) {
            return Map.of(thing, sides);
        }
        Map<Thing, Object> now = PlanParts.of((Plan) sides.one()).all();
        Map<Thing, Object> then = PlanParts.of((Plan) sides.other()).all();
        Set<Thing> all = new LinkedHashSet<>(now.keySet());
        all.addAll(then.keySet());
        Map<Thing, Sides> differing = new LinkedHashMap<>();
        for (Thing part : all) {
            Sides both = new Sides(now.get(part), then.get(part));
            if (!both.isSame()) {
                differing.put(part, both);
            }
        }
        if (differing.isEmpty()) {
            differing.put(PlanParts.arrangement((Plan) sides.either()), sides);
        }
        return differing;
    }
}
