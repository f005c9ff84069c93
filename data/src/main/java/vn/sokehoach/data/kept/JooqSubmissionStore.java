package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.KIT;
import static vn.sokehoach.data.generated.Tables.RECEIPT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.store.SubmissionStore;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.data.journal.StepJson;

/** Reads kits and receipts in the order of recording, those of one step in the order in which it has them. */
final class JooqSubmissionStore implements SubmissionStore {

    private final Supplier<DSLContext> db;

    JooqSubmissionStore(Supplier<DSLContext> db) {
        this.db = db;
    }

    @Override
    public List<Kit> kits(UUID plan, @Nullable String period) {
        Condition ofPlan = KIT.PLAN.eq(plan);
        return db.get()
                .select(KIT.CONTENT)
                .from(KIT)
                .where(period == null ? ofPlan : ofPlan.and(KIT.PERIOD.eq(period)))
                .orderBy(KIT.RECORDED, KIT.POSITION)
                .fetch(row -> StepJson.read(row.value1(), Kit.class));
    }

    @Override
    public Optional<Kit> kit(UUID id) {
        return db.get()
                .select(KIT.CONTENT)
                .from(KIT)
                .where(KIT.ID.eq(id))
                .fetchOptional(row -> StepJson.read(row.value1(), Kit.class));
    }

    @Override
    public List<FormReceipt> receipts(UUID plan, String period) {
        return db.get()
                .select(RECEIPT.CONTENT)
                .from(RECEIPT)
                .where(RECEIPT.PLAN.eq(plan))
                .and(RECEIPT.PERIOD.eq(period))
                .orderBy(RECEIPT.RECORDED, RECEIPT.POSITION)
                .fetch(row -> StepJson.read(row.value1(), FormReceipt.class));
    }

    @Override
    public Optional<FormReceipt> receiptOf(String sha256) {
        return db.get()
                .select(RECEIPT.CONTENT)
                .from(RECEIPT)
                .where(RECEIPT.SHA256.eq(sha256))
                .orderBy(RECEIPT.RECORDED.desc(), RECEIPT.POSITION.desc())
                .limit(1)
                .fetchOptional(row -> StepJson.read(row.value1(), FormReceipt.class));
    }
}
