package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.DOCUMENT;
import static vn.sokehoach.data.generated.Tables.PLAN;
import static vn.sokehoach.data.generated.Tables.PLAN_MEMBER;
import static vn.sokehoach.data.generated.Tables.TRACKING;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import vn.sokehoach.core.change.KeptDocument;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.store.PlanRow;
import vn.sokehoach.core.store.PlanStore;
import vn.sokehoach.data.journal.StepJson;

/** Reads plans. */
final class JooqPlanStore implements PlanStore {

    private final PlanRows rows;
    private final Supplier<DSLContext> db;
    private final ReadPlans plans;

    JooqPlanStore(Supplier<DSLContext> db) {
        this.rows = new PlanRows(db);
        this.db = db;
        this.plans = new ReadPlans(db);
    }

    /** Whoever wrote a plan says so. */
    void forget(UUID plan) {
        plans.forget(plan);
        rows.forget();
    }

    @Override
    public List<Plan> all() {
        return db.get()
                .select(PLAN.ID)
                .from(PLAN)
                .orderBy(PLAN.RECORDED, PLAN.ID)
                .fetch(PLAN.ID)
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    @Override
    public List<PlanRow> rows() {
        return rows.all();
    }

    @Override
    public Optional<Plan> find(UUID id) {
        return plans.find(id);
    }

    @Override
    public Optional<Plan> holding(UUID taskOrItem) {
        return db.get()
                .select(PLAN_MEMBER.PLAN)
                .from(PLAN_MEMBER)
                .where(PLAN_MEMBER.ID.eq(taskOrItem))
                .fetchOptional(PLAN_MEMBER.PLAN)
                .flatMap(this::find);
    }

    @Override
    public PlanTracking tracking(UUID plan) {
        return db.get()
                .select(TRACKING.BY_ITEM, TRACKING.DEFAULT_DUE)
                .from(TRACKING)
                .where(TRACKING.PLAN.eq(plan))
                .fetchOptional(row -> new PlanTracking(plan, row.value1(), row.value2()))
                .or(() -> find(plan).map(found -> PlanTracking.initial(plan, found.year())))
                .orElseThrow(() -> new NoSuchElementException("no such plan: " + plan));
    }

    @Override
    public List<KeptDocument> documents(UUID plan) {
        return db.get()
                .select(DOCUMENT.CONTENT)
                .from(DOCUMENT)
                .where(DOCUMENT.PLAN.eq(plan))
                .orderBy(DOCUMENT.RECORDED, DOCUMENT.POSITION)
                .fetch(row -> StepJson.read(row.value1(), KeptDocument.class));
    }
}
