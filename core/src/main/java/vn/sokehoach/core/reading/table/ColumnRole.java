package vn.sokehoach.core.reading.table;

import java.util.List;
import vn.sokehoach.core.plan.AppendixKind;

/** What a column of an official table holds. */
public enum ColumnRole {
    NO, CONTENT, INDICATOR, UNIT, NATIONAL_TARGET, PROVINCE_TARGET, AGENCY, LEAD, COOPERATING, IMPLEMENTERS, MONITORING,
    PRODUCT, DEADLINE, NOTE, OTHER;

    /**
     * The roles of the columns of a table that is known to be of this kind, told by their headers.
     *
     * @param headers one text for each column
     */
    public static List<ColumnRole> of(List<String> headers, AppendixKind kind) {
        return Columns.of(headers, kind).roles();
    }

    /** Whether it holds targets. */
    boolean isTarget() {
        return this == NATIONAL_TARGET || this == PROVINCE_TARGET;
    }
}
