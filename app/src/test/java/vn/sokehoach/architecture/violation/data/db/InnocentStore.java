package vn.sokehoach.architecture.violation.data.db;

import org.jooq.DSLContext;

public final class InnocentStore {
    private final DSLContext context;

    InnocentStore(DSLContext context) {
        this.context = context;
    }

    public int count() {
        return context.hashCode();
    }
}
