package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.DIRECTION;
import static vn.sokehoach.data.generated.Tables.MEASUREMENT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.core.store.IndicatorStore;
import vn.sokehoach.data.journal.StepJson;

/** Reads measurements in the order of recording; a redone one keeps its place by the time at which it was recorded. */
final class JooqIndicatorStore implements IndicatorStore {

    private final Supplier<DSLContext> db;

    JooqIndicatorStore(Supplier<DSLContext> db) {
        this.db = db;
    }

    @Override
    public List<Measurement> ofPlan(UUID plan) {
        return db.get()
                .select(MEASUREMENT.CONTENT)
                .from(MEASUREMENT)
                .where(MEASUREMENT.PLAN.eq(plan))
                .orderBy(MEASUREMENT.RECORDED, MEASUREMENT.AT, MEASUREMENT.ID)
                .fetch(row -> StepJson.read(row.value1(), Measurement.class));
    }

    @Override
    public Map<UUID, Direction> directions(UUID plan) {
        return db.get()
                .select(DIRECTION.INDICATOR, DIRECTION.DIRECTION_)
                .from(DIRECTION)
                .where(DIRECTION.PLAN.eq(plan))
                .fetchMap(DIRECTION.INDICATOR, row -> Direction.valueOf(row.value2()));
    }

    @Override
    public Optional<Direction> direction(UUID indicator) {
        return db.get()
                .select(DIRECTION.DIRECTION_)
                .from(DIRECTION)
                .where(DIRECTION.INDICATOR.eq(indicator))
                .fetchOptional(row -> Direction.valueOf(row.value1()));
    }
}
