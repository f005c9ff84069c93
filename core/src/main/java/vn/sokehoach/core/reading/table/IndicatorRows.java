package vn.sokehoach.core.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.indicator.TargetParser;
import vn.sokehoach.core.indicator.TargetValue;
import vn.sokehoach.core.indicator.Unit;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;

/**
 * The rows of an indicator table: names, units, targets, and whom they concern.
 *
 * <p>An empty agency cell takes the cell above within its group where it is merged; plain text cannot say so and is
 * filled alike, but for a heading row whose own rows name their agencies. A row of level 2 takes its parent's.
 */
final class IndicatorRows {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)");

    private final Grid grid;
    private final Columns columns;
    private final AgencyDirectory directory;

    IndicatorRows(Grid grid, Columns columns, AgencyDirectory directory) {
        this.grid = grid;
        this.columns = columns;
        this.directory = directory;
    }

    List<AppendixRow> read(List<BodyRow> rows) {
        List<AppendixRow> read = new ArrayList<>();
        List<AgencyMention> above = List.of();
        List<AgencyMention> parent = List.of();
        for (int i = 0; i < rows.size(); i++) {
            BodyRow row = rows.get(i);
            List<AgencyMention> agencies = row.level() == 0 ? List.of() : agencies(rows, i, above, parent);
            if (row.level() == 0 || !agencyCell(row).isEmpty()) {
                above = agencies;
            }
            if (row.level() < 2) {
                parent = agencies;
            }
            read.add(new AppendixRow(UUID.randomUUID(), row.level(), row.no(), row.cells(),
                    indicator(row, agencies), row.source()));
        }
        return read;
    }

    private List<AgencyMention> agencies(List<BodyRow> rows, int at, List<AgencyMention> above,
            List<AgencyMention> parent) {
        BodyRow row = rows.get(at);
        String own = agencyCell(row);
        if (!own.isEmpty()) {
            return CellWords.isDitto(own) ? above : directory.mentions(own);
        }
        int column = columns.at(ColumnRole.AGENCY);
        if (grid.knowsMerges()) {
            String shown = column < 0 ? "" : grid.shown(row.gridRow(), column);
            return !shown.isEmpty() ? directory.mentions(shown) : row.level() == 2 ? parent : List.of();
        }
        return row.level() == 2 ? parent : headsRowsWithAgencies(rows, at) ? List.of() : above;
    }

    private boolean headsRowsWithAgencies(List<BodyRow> rows, int at) {
        BodyRow row = rows.get(at);
        boolean bare = row.cell(columns, ColumnRole.UNIT).isEmpty() && targets(row).isEmpty();
        return bare && rows.subList(at + 1, rows.size())
                .stream()
                .takeWhile(next -> next.level() == 2)
                .anyMatch(next -> !agencyCell(next).isEmpty());
    }

    private String agencyCell(BodyRow row) {
        return row.cell(columns, ColumnRole.AGENCY);
    }

    private Indicator indicator(BodyRow row, List<AgencyMention> agencies) {
        String name =
                row.level() == 0 ? row.cells().stream().skip(1).filter(text -> !text.isEmpty()).findFirst().orElse("")
                        : row.cell(columns, ColumnRole.INDICATOR);
        return new Indicator(name, Unit.normalise(row.cell(columns, ColumnRole.UNIT)),
                row.level() == 0 ? List.of() : targets(row), agencyCell(row), agencies);
    }

    private List<TargetValue> targets(BodyRow row) {
        List<TargetValue> targets = new ArrayList<>();
        for (int column = 0; column < columns.count(); column++) {
            if (columns.role(column).isTarget()) {
                TargetValue.Scope scope =
                        columns.role(column) == ColumnRole.NATIONAL_TARGET ? TargetValue.Scope.NATIONAL
                                : TargetValue.Scope.PROVINCE;
                String header = columns.header(column);
                int at = column;
                TargetParser.parseCell(row.cells().get(column))
                        .ifPresent(
                                target -> targets.add(new TargetValue(header, year(columns.path(at)), scope, target)));
            }
        }
        return targets;
    }

    private static @Nullable Integer year(String header) {
        Matcher matcher = YEAR.matcher(header);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }
}
