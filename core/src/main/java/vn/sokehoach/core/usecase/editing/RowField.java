package vn.sokehoach.core.usecase.editing;

import java.util.List;
import vn.sokehoach.core.plan.Appendix;
import vn.sokehoach.core.reading.table.ColumnRole;
import vn.sokehoach.core.reading.table.PrintedRows;

/** What a column of a table of indicators holds, for those who fill in its rows. */
public enum RowField {
    NUMBER, NAME, UNIT, NATIONAL, TARGET, AGENCY, OTHER;

    /** What each column of a table holds, in the plan of a year, whose targets those of earlier years are not. */
    public static List<RowField> of(Appendix table, int year) {
        return PrintedRows.roles(table, year).stream().map(RowField::of).toList();
    }

    private static RowField of(ColumnRole role) {
        return switch (role) {
            case NO -> NUMBER;
            case INDICATOR -> NAME;
            case UNIT -> UNIT;
            case NATIONAL_TARGET -> NATIONAL;
            case PROVINCE_TARGET -> TARGET;
            case AGENCY -> AGENCY;
            default -> OTHER;
        };
    }
}
