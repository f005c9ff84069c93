package vn.sokehoach.core.edit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.reading.table.PrintedRows;

/** What changed cells mean: rows whose cells say the same as before keep what they meant, the others are read anew. */
final class RowMeanings {
    private final PrintedRows before;
    private final PrintedRows after;
    private final Appendix appendix;

    /** Compares a table with what it was. */
    RowMeanings(Appendix old, Appendix changed, AgencyDirectory directory, int year) {
        PrintedRows merged = PrintedRows.of(old, directory, year, true);
        PrintedRows plain = PrintedRows.of(old, directory, year, false);
        boolean saysMerges = asKept(merged, old) >= asKept(plain, old);
        before = saysMerges ? merged : plain;
        after = PrintedRows.of(changed, directory, year, saysMerges);
        appendix = withMeanings(old, changed);
    }

    private static long asKept(PrintedRows read, Appendix kept) {
        long same = 0;
        for (int i = 0; i < kept.rows().size(); i++) {
            same += read.rows().get(i).content().equals(kept.rows().get(i).content()) ? 1 : 0;
        }
        return same;
    }

    private Appendix withMeanings(Appendix old, Appendix changed) {
        Map<UUID, AppendixRow> kept = new HashMap<>();
        Map<UUID, AppendixRow> formerly = new HashMap<>();
        old.rows().forEach(row -> kept.put(row.id(), row));
        before.rows().forEach(row -> formerly.put(row.id(), row));
        List<AppendixRow> rows = new ArrayList<>();
        for (AppendixRow now : after.rows()) {
            AppendixRow then = formerly.get(now.id());
            boolean same = then != null && then.content().equals(now.content());
            rows.add(same ? new AppendixRow(now.id(), now.level(), now.no(), now.cells(), kept.get(now.id()).content(),
                    now.source()) : now);
        }
        return new Appendix(changed.id(), changed.no(), changed.kind(), changed.title(), changed.basis(),
                changed.table(), rows);
    }

    /** The changed table with what its rows mean. */
    Appendix appendix() {
        return appendix;
    }

    /** The rows as their cells told them before. */
    PrintedRows before() {
        return before;
    }

    /** The rows as their cells tell them now. */
    PrintedRows after() {
        return after;
    }
}
