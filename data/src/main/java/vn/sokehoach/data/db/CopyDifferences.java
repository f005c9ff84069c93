package vn.sokehoach.data.db;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.copy.CopyComparison;
import vn.sokehoach.core.copy.CopyComparison.Kind;
import vn.sokehoach.core.copy.CopyComparison.PlanDifference;
import vn.sokehoach.core.frame.TaskFrame;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.data.journal.JournalLine;
import vn.sokehoach.data.kept.Counting;
import vn.sokehoach.data.kept.StepTable;
import vn.sokehoach.data.kept.Tables;

/** Compares the book with the book of a copy, plan by plan. */
final class CopyDifferences {

    private final DSLContext book;
    private final DSLContext copy;

    CopyDifferences(DSLContext book, DSLContext copy) {
        this.book = book;
        this.copy = copy;
    }

    CopyComparison of(BookCopy of) {
        List<JournalLine> now = new StepTable(book).lines();
        List<JournalLine> then = new StepTable(copy).lines();
        long common = common(now, then);
        return new CopyComparison(of, Counting.of(book), now.size() - common, then.size() - common, plans());
    }

    /** How many first steps two chains have in common. */
    static int common(List<JournalLine> one, List<JournalLine> other) {
        int same = 0;
        while (same < one.size() && same < other.size() && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    private List<PlanDifference> plans() {
        Map<UUID, Plan> now = byId(book);
        Map<UUID, Plan> then = byId(copy);
        Set<UUID> all = new LinkedHashSet<>(now.keySet());
        all.addAll(then.keySet());
        List<PlanDifference> differences = new ArrayList<>();
        for (UUID id : all) {
            PlanDifference difference = difference(id, now.get(id), then.get(id));
            boolean changes = difference.kind() != Kind.CHANGES || !now.get(id).equals(then.get(id))
                    || difference.entriesLost() + difference.entriesGained() > 0
                    || !frames(book, id).equals(frames(copy, id));
            if (changes) {
                differences.add(difference);
            }
        }
        return differences;
    }

    private PlanDifference difference(UUID id, @Nullable Plan now, @Nullable Plan then) {
        Kind kind = now == null ? Kind.COMES : then == null ? Kind.GOES : Kind.CHANGES;
        Set<ProgressEntry> inBook = entries(book, id);
        Set<ProgressEntry> inCopy = entries(copy, id);
        Set<ProgressEntry> lost = new HashSet<>(inBook);
        lost.removeAll(inCopy);
        Set<ProgressEntry> gained = new HashSet<>(inCopy);
        gained.removeAll(inBook);
        return new PlanDifference(name(now == null ? then : now), kind, lost.size(), gained.size());
    }

    private static Map<UUID, Plan> byId(DSLContext db) {
        return new Tables(() -> db).plans()
                .all()
                .stream()
                .collect(Collectors.toMap(Plan::id, plan -> plan, (one, _) -> one, LinkedHashMap::new));
    }

    private static Set<ProgressEntry> entries(DSLContext db, UUID plan) {
        return new HashSet<>(new Tables(() -> db).progress().ofPlan(plan));
    }

    private static Map<UUID, TaskFrame> frames(DSLContext db, UUID plan) {
        return new Tables(() -> db).frames().ofPlan(plan);
    }

    private static String name(Plan plan) {
        String number = plan.heading().number();
        String title = plan.heading().title();
        return number != null ? number : title != null ? title : plan.id().toString();
    }
}
