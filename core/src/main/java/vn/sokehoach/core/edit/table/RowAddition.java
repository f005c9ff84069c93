package vn.sokehoach.core.edit.table;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.reading.table.ColumnRole;
import vn.sokehoach.core.reading.table.PrintedRows;
import vn.sokehoach.core.source.Source;

/** Writes new rows into a table of indicators; what the other rows mean is as it was. */
public final class RowAddition {
    private final Appendix table;
    private final int year;
    private final List<ColumnRole> roles;

    /** New rows of a table in the plan of a year. */
    public RowAddition(Appendix table, int year) {
        this.table = table;
        this.year = year;
        this.roles = PrintedRows.roles(table, year);
    }

    /** Number of columns of the table. */
    public int columns() {
        return roles.size();
    }

    /** The column of the names; -1 where the table has none. */
    public int nameColumn() {
        return roles.indexOf(ColumnRole.INDICATOR);
    }

    /**
     * The table with a new row.
     *
     * @param after the row that it stands behind with what hangs below that; else it stands at the end
     * @param level 0 group row, 1 numbered row, 2 row without a number
     * @param cells one for each column from the first, at most as many as there are columns
     */
    public Appendix with(UUID id, @Nullable UUID after, int level, List<String> cells, AgencyDirectory directory) {
        TableBody body = new TableBody(table);
        Line row = Line.empty(id, Source.BY_HAND, columns());
        row.level(level);
        for (int column = 0; column < cells.size(); column++) {
            row.text(column, cells.get(column));
        }
        int place = place(body.lines(), after, level);
        number(body.lines(), place, row);
        for (int column = 0; column < columns(); column++) {
            body.join(place, row, column);
        }
        body.lines().add(place, row);
        return withMeaning(body.appendix(), id, directory);
    }

    private static int place(List<Line> lines, @Nullable UUID after, int level) {
        int behind = 0;
        while (behind < lines.size() && !lines.get(behind).id().equals(after)) {
            behind++;
        }
        if (behind == lines.size()) {
            return behind;
        }
        int border = Math.min(level, lines.get(behind).level());
        int place = behind + 1;
        while (place < lines.size() && lines.get(place).level() > border) {
            place++;
        }
        return place;
    }

    private void number(List<Line> lines, int place, Line row) {
        int column = roles.indexOf(ColumnRole.NO);
        if (column >= 0) {
            if (row.text(column).isEmpty()) {
                row.text(column, new RowNumbers(lines, column).next(place, row.level()));
            }
            row.no(PrintedRows.number(row.text(column)));
        }
    }

    private Appendix withMeaning(Appendix changed, UUID id, AgencyDirectory directory) {
        List<AppendixRow> read = new RowMeanings(table, changed, directory, year).after().rows();
        List<AppendixRow> rows = new ArrayList<>(changed.rows());
        rows.replaceAll(row -> row.id().equals(id)
                ? read.stream().filter(each -> each.id().equals(id)).findFirst().orElse(row)
                : row);
        return new Appendix(changed.id(), changed.no(), changed.kind(), changed.title(), changed.basis(),
                changed.table(), rows);
    }
}
