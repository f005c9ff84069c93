package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.PLAN;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.data.journal.StepJson;

/**
 * The plans of an open database as they were read: taking one apart costs as much as a hundred status changes.
 *
 * <p>They hold for one opening of the database; whoever writes a plan has it forgotten afterwards, also where the writing
 * was rolled back. Memory that is needed elsewhere is given back.
 */
final class ReadPlans {

    private final Supplier<DSLContext> db;
    private final Map<UUID, SoftReference<Plan>> read = new HashMap<>();
    private @Nullable DSLContext opening;

    ReadPlans(Supplier<DSLContext> db) {
        this.db = db;
    }

    /** A plan as it stands. */
    synchronized Optional<Plan> find(UUID id) {
        DSLContext now = db.get();
        if (now != opening) {
            read.clear();
            opening = now;
        }
        SoftReference<Plan> held = read.get(id);
        Plan plan = held == null ? null : held.get();
        if (plan != null) {
            return Optional.of(plan);
        }
        Optional<Plan> found = now.select(PLAN.CONTENT)
                .from(PLAN)
                .where(PLAN.ID.eq(id))
                .fetchOptional(row -> StepJson.read(row.value1(), Plan.class));
        found.ifPresent(fresh -> read.put(id, new SoftReference<>(fresh)));
        return found;
    }

    /** Reads a plan anew when it is asked for next. */
    synchronized void forget(UUID id) {
        read.remove(id);
    }
}
