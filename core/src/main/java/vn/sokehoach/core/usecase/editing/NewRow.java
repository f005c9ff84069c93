package vn.sokehoach.core.usecase.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.edit.table.IndicatorTables;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.Plan;

/**
 * Where a new row of indicators will stand.
 *
 * @param table with its columns; one without rows where the plan has none yet
 * @param after the row or table behind which it comes; null for the end of the last table of indicators
 * @param level 0 group row, 1 numbered row, 2 row without a number
 */
public record NewRow(Appendix table, @Nullable UUID after, int level) {

    /** A place behind a row or at the end of a table; empty where the plan has no such one among its tables of indicators. */
    public static Optional<NewRow> behind(Plan plan, @Nullable UUID after, int level) {
        return IndicatorTables.takingIn(plan, after, UUID.randomUUID())
                .filter(table -> table.kind() == AppendixKind.INDICATORS)
                .map(table -> new NewRow(table, after, level));
    }

    /** The correction that writes the row; {@code cells} one for each column from the first. */
    public PlanEdit written(UUID id, List<String> cells) {
        return new PlanEdit.AddRow(id, after, level, cells);
    }

    /**
     * The correction that writes the row of what its fields hold; the first columns of a kind take the values in their order.
     *
     * @throws EditRefused where there are more values of a kind than columns for them
     */
    public PlanEdit written(UUID id, Map<RowField, List<String>> values, int year) throws EditRefused {
        List<RowField> fields = RowField.of(table, year);
        List<String> cells = new ArrayList<>(Collections.nCopies(fields.size(), ""));
        for (Map.Entry<RowField, List<String>> each : values.entrySet()) {
            int from = 0;
            for (String value : each.getValue()) {
                int column = fields.subList(from, fields.size()).indexOf(each.getKey());
                if (column < 0) {
                    throw new EditRefused(EditRefused.Code.NO_COLUMN);
                }
                cells.set(from + column, value);
                from += column + 1;
            }
        }
        return written(id, cells);
    }
}
