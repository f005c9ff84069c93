package vn.sokehoach.core.appendix.layout;

import vn.sokehoach.core.reading.table.ColumnRole;

/** What a printed column is for, as far as its look depends on it. */
enum ColumnUse {
    NUMBER, CONTENT, UNIT, TARGET, AGENCY, DEADLINE, OTHER;

    /** The use of a column whose role the reader of tables told. */
    static ColumnUse of(ColumnRole role) {
        return switch (role) {
            case NO -> NUMBER;
            case CONTENT, INDICATOR -> CONTENT;
            case UNIT -> UNIT;
            case NATIONAL_TARGET, PROVINCE_TARGET -> TARGET;
            case AGENCY, LEAD, COOPERATING, IMPLEMENTERS, MONITORING -> AGENCY;
            case DEADLINE -> DEADLINE;
            case PRODUCT, NOTE, OTHER -> OTHER;
        };
    }
}
