package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.PROGRESS_ENTRY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.store.ProgressStore;
import vn.sokehoach.data.journal.StepJson;
import vn.sokehoach.data.statement.Prepared;
import vn.sokehoach.data.statement.Repeated;

/**
 * Reads progress entries in the order of recording, which does not hang on a clock: what is redone was undone last, so it
 * comes back to its place.
 */
final class JooqProgressStore implements ProgressStore {

    /** So many entries are at hand of the tasks that somebody just worked on. */
    private static final int AT_HAND = 2_000;

    private final Supplier<DSLContext> db;
    private final Map<String, ProgressEntry> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ProgressEntry> longest) {
            return size() > AT_HAND;
        }
    };

    JooqProgressStore(Supplier<DSLContext> db) {
        this.db = db;
    }

    @Override
    public List<ProgressEntry> ofPlan(UUID plan) {
        return db.get()
                .select(PROGRESS_ENTRY.CONTENT)
                .from(PROGRESS_ENTRY)
                .where(PROGRESS_ENTRY.PLAN.eq(plan))
                .orderBy(PROGRESS_ENTRY.RECORDED, PROGRESS_ENTRY.AT, PROGRESS_ENTRY.ID)
                .fetch(row -> StepJson.read(row.value1(), ProgressEntry.class));
    }

    @Override
    public List<ProgressEntry> of(UUID taskOrItem) {
        return Prepared.of(db.get())
                .rows(Repeated.ENTRIES_OF, row -> row.getString(1), taskOrItem)
                .stream()
                .map(this::entry)
                .toList();
    }

    /** The same text is the same entry: taking all earlier ones of a task apart takes longer than recording the next. */
    private ProgressEntry entry(String content) {
        synchronized (read) {
            return read.computeIfAbsent(content, text -> StepJson.read(text, ProgressEntry.class));
        }
    }
}
