package vn.sokehoach.core.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sokehoach.core.compare.likeness.Wording;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;

/** What stands above the rows of tables: "Trong đó" says nothing without the row that it belongs to. */
final class RowContext {
    private final Map<UUID, String> above = new HashMap<>();

    RowContext(List<Appendix> appendices) {
        appendices.forEach(this::read);
    }

    private void read(Appendix appendix) {
        String parent = "";
        for (AppendixRow row : appendix.rows()) {
            if (row.level() < 2) {
                parent = Wording.key(PlanPieces.name(row));
            }
            above.put(row.id(), row.level() == 0 ? "group|" : row.level() == 1 ? "" : parent + "|");
        }
    }

    /** For a row without number the row that it belongs to; what tells group rows from others. */
    String above(Piece row) {
        return above.getOrDefault(row.id(), "");
    }
}
