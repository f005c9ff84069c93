package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.AGENCY;

import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import vn.sokehoach.core.agency.Agency;
import vn.sokehoach.core.store.AgencyStore;
import vn.sokehoach.data.journal.StepJson;

/** Reads agencies. */
final class JooqAgencyStore implements AgencyStore {

    private final Supplier<DSLContext> db;

    JooqAgencyStore(Supplier<DSLContext> db) {
        this.db = db;
    }

    @Override
    public List<Agency> all() {
        return db.get()
                .select(AGENCY.CONTENT)
                .from(AGENCY)
                .orderBy(AGENCY.OWNER, AGENCY.CODE)
                .fetch(row -> StepJson.read(row.value1(), Agency.class));
    }
}
