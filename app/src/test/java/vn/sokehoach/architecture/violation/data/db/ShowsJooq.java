package vn.sokehoach.architecture.violation.data.db;

import org.jooq.DSLContext;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.DATA_SHOWS_NO_JOOQ)
public record ShowsJooq(DSLContext context) {}
