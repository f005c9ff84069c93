package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.DOCUMENT;
import static vn.sokehoach.data.generated.Tables.PLAN;

import java.time.LocalDate;
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
import vn.sokehoach.data.statement.Prepared;
import vn.sokehoach.data.statement.Repeated;

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
        return Prepared.of(db.get())
                .row(Repeated.PLAN_HOLDING, row -> row.getObject(1, UUID.class), taskOrItem)
                .flatMap(this::find);
    }

    @Override
    public PlanTracking tracking(UUID plan) {
        return kept(db.get(), plan).or(() -> find(plan).map(found -> PlanTracking.initial(plan, found.year())))
                .orElseThrow(() -> new NoSuchElementException("no such plan: " + plan));
    }

    /** How a plan is tracked, where somebody has said so. */
    static Optional<PlanTracking> kept(DSLContext db, UUID plan) {
        return Prepared.of(db)
                .row(Repeated.TRACKING_OF,
                        row -> new PlanTracking(plan, row.getBoolean(1), row.getObject(2, LocalDate.class)), plan);
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
