package vn.sokehoach.data.kept;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Change.PlanImported;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.store.AgencyStore;
import vn.sokehoach.core.store.CalendarStore;
import vn.sokehoach.core.store.FrameStore;
import vn.sokehoach.core.store.IndicatorStore;
import vn.sokehoach.core.store.PlanStore;
import vn.sokehoach.core.store.ProgressStore;
import vn.sokehoach.core.store.StructureStore;
import vn.sokehoach.core.store.SubmissionStore;

/** The stores that read the tables of a database; a book is these and what changes them. */
public class Tables {

    private final Supplier<DSLContext> db;
    private final JooqPlanStore plans;
    private final JooqProgressStore progress;

    /** @param db the open database, asked for anew each time, since it may be reopened */
    public Tables(Supplier<DSLContext> db) {
        this.db = db;
        this.plans = new JooqPlanStore(db);
        this.progress = new JooqProgressStore(db);
    }

    /** What a step may have written is read anew; to be called behind it, however it ended. */
    protected final void forget(Step step) {
        for (Change change : step.changes()) {
            if (change instanceof PlanImported plan) {
                Stream.of(Optional.ofNullable(plan.before()), Optional.ofNullable(plan.after()))
                        .flatMap(Optional::stream)
                        .forEach(either -> plans.forget(either.id()));
            }
        }
    }

    public final PlanStore plans() {
        return plans;
    }

    public final ProgressStore progress() {
        return progress;
    }

    public final IndicatorStore indicators() {
        return new JooqIndicatorStore(db);
    }

    public final FrameStore frames() {
        return new JooqFrameStore(db);
    }

    public final AgencyStore agencies() {
        return new JooqAgencyStore(db);
    }

    public final CalendarStore calendars() {
        return new JooqCalendarStore(db);
    }

    public final SubmissionStore submissions() {
        return new JooqSubmissionStore(db);
    }

    public final StructureStore structure() {
        return new StructureTables(db);
    }
}
