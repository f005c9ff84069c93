package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.PROGRESS_ENTRY;

import java.util.List;
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

    private final Supplier<DSLContext> db;

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
                .map(content -> StepJson.read(content, ProgressEntry.class))
                .toList();
    }
}
