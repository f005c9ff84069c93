package vn.sokehoach.core.amend;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyCatalogue;
import vn.sokehoach.core.agency.AgencyDirectory;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.plan.AppendixRow;
import vn.sokehoach.core.plan.AppendixRow.Indicator;
import vn.sokehoach.core.plan.PrintedTable;
import vn.sokehoach.core.reading.table.ColumnRole;
import vn.sokehoach.core.reading.table.PrintedRows;
import vn.sokehoach.core.text.VietnameseText;

/**
 * Rows of one table in the columns of another: each cell below the same header, else below the only column that holds the
 * same; what no column holds for certain is left out.
 */
final class FittedRows {
    private final List<String> headersBefore;
    private final List<String> headers;
    private final boolean isSame;
    private final List<ColumnRole> rolesBefore;
    private final List<ColumnRole> roles;

    private final Appendix is;
    private final int year;
    private @Nullable AgencyDirectory none;

    /** Rows of a table that come into another one of the plan of a year. */
    FittedRows(Appendix was, Appendix is, int year) {
        this.is = is;
        this.year = year;
        this.headersBefore = headers(was);
        this.headers = headers(is);
        this.isSame = headers.equals(headersBefore);
        this.rolesBefore = isSame ? List.of() : PrintedRows.roles(was, year);
        this.roles = isSame ? List.of() : PrintedRows.roles(is, year);
    }

    /** The row with its cells below the headers of the other table, its targets under those. */
    AppendixRow of(AppendixRow row) {
        if (isSame) {
            return row;
        }
        List<String> cells = IntStream.range(0, headers.size())
                .mapToObj(column -> cell(row, columnBefore(column)))
                .toList();
        return read(new AppendixRow(row.id(), row.level(), row.no(), cells, row.content(), row.source()));
    }

    private static List<String> headers(Appendix table) {
        return table.table().paths().stream().map(VietnameseText::searchKey).map(VietnameseText::tight).toList();
    }

    private static String cell(AppendixRow row, int column) {
        return column < 0 || column >= row.cells().size() ? "" : row.cells().get(column);
    }

    /** The column of the old table that goes into one of the new; -1 where none surely does. */
    private int columnBefore(int column) {
        String header = headers.get(column);
        if (isOnly(header, headers) && isOnly(header, headersBefore)) {
            return headersBefore.indexOf(header);
        }
        ColumnRole role = roles.get(column);
        int before = rolesBefore.indexOf(role);
        boolean sure = role != ColumnRole.OTHER && isOnly(role, roles) && isOnly(role, rolesBefore);
        return sure && !headers.contains(headersBefore.get(before)) ? before : -1;
    }

    private static <T> boolean isOnly(T one, List<T> all) {
        return all.stream().filter(one::equals).count() == 1;
    }

    /** Whom it concerns is known; all else is what the cells say. */
    private AppendixRow read(AppendixRow row) {
        if (!(row.content() instanceof Indicator had)) {
            return row;
        }
        PrintedTable head = new PrintedTable(is.table().header(), is.table().headerMerges(),
                is.table().columnNumbers(), List.of());
        Appendix alone = new Appendix(is.id(), is.no(), is.kind(), is.title(), is.basis(), head, List.of(row));
        none = none == null ? new AgencyDirectory(AgencyCatalogue.shipped(), List.of(), "") : none;
        AppendixRow read = PrintedRows.of(alone, none, year, true).rows().getFirst();
        Indicator has = (Indicator) read.content();
        return new AppendixRow(row.id(), row.level(), row.no(), row.cells(), new Indicator(has.name(), has.unit(),
                has.targets(), has.agencyPrinted(), had.agencies()), row.source());
    }
}
