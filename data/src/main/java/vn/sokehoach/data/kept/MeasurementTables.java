package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.DIRECTION;
import static vn.sokehoach.data.generated.Tables.MEASUREMENT;

import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change.DirectionSet;
import vn.sokehoach.core.change.Change.IndicatorMeasured;
import vn.sokehoach.core.indicator.Direction;
import vn.sokehoach.core.indicator.Measurement;
import vn.sokehoach.data.journal.StepJson;

/** Writes what was measured of indicators into its tables. */
final class MeasurementTables {
    private final DSLContext db;
    private final long sequence;

    MeasurementTables(DSLContext db, long sequence) {
        this.db = db;
        this.sequence = sequence;
    }

    boolean stands(IndicatorMeasured change) {
        return Objects.equals(change.before(), measurement(idOf(change)));
    }

    boolean stands(DirectionSet change) {
        Direction set = new JooqIndicatorStore(() -> db).direction(change.indicator()).orElse(null);
        return change.before() == set;
    }

    void apply(IndicatorMeasured change) {
        db.deleteFrom(MEASUREMENT).where(MEASUREMENT.ID.eq(idOf(change))).execute();
        Measurement after = change.after();
        if (after != null) {
            db.insertInto(MEASUREMENT, MEASUREMENT.ID, MEASUREMENT.PLAN, MEASUREMENT.INDICATOR, MEASUREMENT.AT,
                    MEASUREMENT.RECORDED, MEASUREMENT.CONTENT)
                    .values(after.id(), after.subject().plan(), after.subject().indicator(),
                            after.origin().at().atOffset(ZoneOffset.UTC), sequence, StepJson.write(after))
                    .execute();
        }
    }

    void apply(DirectionSet change) {
        db.deleteFrom(DIRECTION).where(DIRECTION.INDICATOR.eq(change.indicator())).execute();
        Direction after = change.after();
        if (after != null) {
            db.insertInto(DIRECTION, DIRECTION.INDICATOR, DIRECTION.PLAN, DIRECTION.DIRECTION_)
                    .values(change.indicator(), change.plan(), after.name())
                    .execute();
        }
    }

    private static UUID idOf(IndicatorMeasured change) {
        return Objects.requireNonNull(change.after() == null ? change.before() : change.after(),
                "a change of nothing to nothing").id();
    }

    private @Nullable Measurement measurement(UUID id) {
        String json = db.select(MEASUREMENT.CONTENT)
                .from(MEASUREMENT)
                .where(MEASUREMENT.ID.eq(id))
                .fetchOne(MEASUREMENT.CONTENT);
        return json == null ? null : StepJson.read(json, Measurement.class);
    }
}
