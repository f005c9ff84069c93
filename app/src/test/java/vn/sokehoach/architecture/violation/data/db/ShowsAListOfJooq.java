package vn.sokehoach.architecture.violation.data.db;

import java.util.List;
import org.jooq.Record;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.DATA_SHOWS_NO_JOOQ)
public interface ShowsAListOfJooq {
    List<? extends Record> rows();
}
