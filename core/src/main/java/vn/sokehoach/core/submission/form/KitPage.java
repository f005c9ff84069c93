package vn.sokehoach.core.submission.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.AppendixTable;
import vn.sokehoach.core.submission.KitRow;

/**
 * A sheet of a kit as it looks: a table whose columns are those of the sheet, the last entries filled in.
 *
 * @param rows for each row of the table the row of the kit; null where nothing is asked, as in the row of a group
 */
public record KitPage(KitSheet sheet, AppendixTable table, List<@Nullable KitRow> rows) {

    public KitPage {
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
        if (rows.size() != table.rows().size()) {
            throw new IllegalArgumentException("a row of a table without its row of the kit");
        }
    }
}
