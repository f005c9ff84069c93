package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.CARRIED_WORK;
import static vn.sokehoach.data.generated.Tables.CLOSED_GROUP;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change.GroupClosed;
import vn.sokehoach.core.change.Change.WorkCarried;
import vn.sokehoach.core.store.StructureStore;
import vn.sokehoach.core.structure.CarriedWork;
import vn.sokehoach.core.structure.ClosedGroup;
import vn.sokehoach.core.structure.PlanStructure;

/** The links over the years and the closed groups in their tables. */
final class StructureTables implements StructureStore {
    private final Supplier<DSLContext> db;

    StructureTables(Supplier<DSLContext> db) {
        this.db = db;
    }

    @Override
    public PlanStructure ofPlan(UUID plan) {
        return new PlanStructure(carriedInto(plan), carried(CARRIED_WORK.FROM_PLAN.eq(plan)), closedGroups(plan));
    }

    @Override
    public List<CarriedWork> carriedInto(UUID plan) {
        return carried(CARRIED_WORK.PLAN.eq(plan));
    }

    @Override
    public Optional<CarriedWork> origin(UUID work) {
        return carried(CARRIED_WORK.WORK.eq(work)).stream().findFirst();
    }

    @Override
    public List<CarriedWork> successors(UUID work) {
        return carried(CARRIED_WORK.FROM_WORK.eq(work));
    }

    @Override
    public List<ClosedGroup> closedGroups(UUID plan) {
        return closed(CLOSED_GROUP.PLAN.eq(plan));
    }

    @Override
    public Optional<ClosedGroup> closing(UUID group) {
        return closed(CLOSED_GROUP.GROUP_ID.eq(group)).stream().findFirst();
    }

    /** Everything, in the order of ids. */
    Stream<Object> all() {
        return Stream.concat(carried(DSL.noCondition()).stream(), closed(DSL.noCondition()).stream());
    }

    private List<CarriedWork> carried(Condition which) {
        return db.get()
                .select(CARRIED_WORK.PLAN, CARRIED_WORK.WORK, CARRIED_WORK.FROM_PLAN, CARRIED_WORK.FROM_WORK)
                .from(CARRIED_WORK)
                .where(which)
                .orderBy(CARRIED_WORK.WORK)
                .fetch(row -> new CarriedWork(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private List<ClosedGroup> closed(Condition which) {
        return db.get()
                .select(CLOSED_GROUP.PLAN, CLOSED_GROUP.GROUP_ID, CLOSED_GROUP.CLOSED_ON, CLOSED_GROUP.NOTE)
                .from(CLOSED_GROUP)
                .where(which)
                .orderBy(CLOSED_GROUP.GROUP_ID)
                .fetch(row -> new ClosedGroup(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    boolean stands(WorkCarried change) {
        return Objects.equals(change.before(), origin(either(change.before(), change.after()).work()).orElse(null));
    }

    boolean stands(GroupClosed change) {
        return Objects.equals(change.before(), closing(either(change.before(), change.after()).group()).orElse(null));
    }

    void apply(WorkCarried change) {
        UUID work = either(change.before(), change.after()).work();
        db.get().deleteFrom(CARRIED_WORK).where(CARRIED_WORK.WORK.eq(work)).execute();
        CarriedWork after = change.after();
        if (after != null) {
            db.get()
                    .insertInto(CARRIED_WORK, CARRIED_WORK.WORK, CARRIED_WORK.PLAN, CARRIED_WORK.FROM_PLAN,
                            CARRIED_WORK.FROM_WORK)
                    .values(work, after.plan(), after.fromPlan(), after.from())
                    .execute();
        }
    }

    void apply(GroupClosed change) {
        UUID group = either(change.before(), change.after()).group();
        db.get().deleteFrom(CLOSED_GROUP).where(CLOSED_GROUP.GROUP_ID.eq(group)).execute();
        ClosedGroup after = change.after();
        if (after != null) {
            db.get()
                    .insertInto(CLOSED_GROUP, CLOSED_GROUP.GROUP_ID, CLOSED_GROUP.PLAN, CLOSED_GROUP.CLOSED_ON,
                            CLOSED_GROUP.NOTE)
                    .values(group, after.plan(), after.on(), after.note())
                    .execute();
        }
    }

    /** Whether a change is about a plan; a link is about both of its plans. */
    static boolean touches(WorkCarried change, UUID plan) {
        CarriedWork carried = either(change.before(), change.after());
        return plan.equals(carried.plan()) || plan.equals(carried.fromPlan());
    }

    static boolean touches(GroupClosed change, UUID plan) {
        return plan.equals(either(change.before(), change.after()).plan());
    }

    private static <T> T either(@Nullable T before, @Nullable T after) {
        return Objects.requireNonNull(after == null ? before : after, "a change of nothing to nothing");
    }
}
