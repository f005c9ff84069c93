package vn.sokehoach.app.cli.structure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.edit.EditRefused;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixKind;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.text.VietnameseText;
import vn.sokehoach.core.usecase.editing.RowField;

/** The columns of the table in which a row stands, as people name them. */
record RowColumns(Appendix table, int year) {
    /** Those of the row with this id; empty where the plan has no such row. */
    static Optional<RowColumns> of(Plan plan, UUID row) {
        return plan.appendices()
                .stream()
                .filter(table -> table.rows().stream().anyMatch(each -> each.id().equals(row)))
                .findFirst()
                .map(table -> new RowColumns(table, plan.year()));
    }

    boolean ofIndicators() {
        return table.kind() == AppendixKind.INDICATORS;
    }

    /** The column of the names of indicators. */
    int ofNames() throws EditRefused {
        return known(RowField.of(table, year).indexOf(RowField.NAME));
    }

    /** The column with this title, without accents or whole with those above it, or at this place from 1. */
    int named(String wanted) throws EditRefused {
        if (wanted.strip().matches("\\d{1,2}")) {
            int place = Integer.parseInt(wanted.strip()) - 1;
            return known(place < table.table().columns().size() ? place : -1);
        }
        String key = key(wanted);
        List<String> titles = table.table().columns().stream().map(RowColumns::key).toList();
        List<String> paths = table.table().paths().stream().map(RowColumns::key).toList();
        return known(titles.contains(key) ? titles.indexOf(key) : paths.indexOf(key));
    }

    private static String key(String title) {
        return VietnameseText.searchKey(title).replaceAll("\\s+", " ").strip();
    }

    private static int known(int column) throws EditRefused {
        if (column < 0) {
            throw new EditRefused(EditRefused.Code.NO_COLUMN);
        }
        return column;
    }
}
