package vn.sokehoach.data.kept;

import java.util.function.Supplier;
import org.jooq.DSLContext;
import vn.sokehoach.core.store.AgencyStore;
import vn.sokehoach.core.store.FrameStore;
import vn.sokehoach.core.store.IndicatorStore;
import vn.sokehoach.core.store.PlanStore;
import vn.sokehoach.core.store.ProgressStore;
import vn.sokehoach.core.store.StructureStore;
import vn.sokehoach.core.store.SubmissionStore;

/** The stores that read the tables of a database. */
public final class Tables {

    private final Supplier<DSLContext> db;

    /** @param db the open database, asked for anew each time, since it may be reopened */
    public Tables(Supplier<DSLContext> db) {
        this.db = db;
    }

    public PlanStore plans() {
        return new JooqPlanStore(db);
    }

    public ProgressStore progress() {
        return new JooqProgressStore(db);
    }

    public IndicatorStore indicators() {
        return new JooqIndicatorStore(db);
    }

    public FrameStore frames() {
        return new JooqFrameStore(db);
    }

    public AgencyStore agencies() {
        return new JooqAgencyStore(db);
    }

    public SubmissionStore submissions() {
        return new JooqSubmissionStore(db);
    }

    public StructureStore structure() {
        return new StructureTables(db);
    }
}
