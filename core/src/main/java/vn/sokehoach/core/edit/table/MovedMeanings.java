package vn.sokehoach.core.edit.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.reading.table.ColumnRole;
import vn.sokehoach.core.reading.table.PrintedRows;

/**
 * What rows of indicators mean in another order: the same as before. A cell that took its agency from the row above it
 * prints that agency itself where another one would now stand above.
 */
final class MovedMeanings {
    private final Appendix table;
    private final TableBody body;
    private final AgencyDirectory directory;
    private final int year;
    private final Map<UUID, AppendixRow> kept = new HashMap<>();

    /** The rows of a table as they stand in its body now. */
    MovedMeanings(Appendix table, TableBody body, AgencyDirectory directory, int year) {
        this.table = table;
        this.body = body;
        this.directory = directory;
        this.year = year;
        table.rows().forEach(row -> kept.put(row.id(), row));
    }

    /** The moved table. */
    Appendix appendix() {
        RowMeanings read = new RowMeanings(table, body.appendix(), directory, year);
        Map<UUID, List<AgencyMention>> formerly = read.before()
                .rows()
                .stream()
                .collect(Collectors.toMap(AppendixRow::id, MovedMeanings::agencies));
        int column = PrintedRows.roles(table, year).indexOf(ColumnRole.AGENCY);
        for (int at = 0; column >= 0 && at < body.lines().size(); at++) {
            Line line = body.lines().get(at);
            List<AgencyMention> had = formerly.get(line.id());
            if (line.level() > 0 && !had.isEmpty() && !had.equals(agencies(read.after().rows().get(at)))) {
                line.text(column, had.stream().map(AgencyMention::printed).collect(Collectors.joining(", ")));
                read = new RowMeanings(table, body.appendix(), directory, year);
            }
        }
        Appendix moved = read.appendix();
        return new Appendix(moved.id(), moved.no(), moved.kind(), moved.title(), moved.basis(), moved.table(),
                moved.rows().stream().map(this::asBefore).toList());
    }

    private static List<AgencyMention> agencies(AppendixRow row) {
        return row.content() instanceof Indicator indicator ? indicator.agencies() : List.of();
    }

    private AppendixRow asBefore(AppendixRow row) {
        if (!(row.content() instanceof Indicator now)) {
            return row;
        }
        Indicator same = new Indicator(now.name(), now.unit(), now.targets(), now.agencyPrinted(),
                agencies(kept.get(row.id())));
        return new AppendixRow(row.id(), row.level(), row.no(), row.cells(), same, row.source());
    }
}
