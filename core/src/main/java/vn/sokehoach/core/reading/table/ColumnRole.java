package vn.sokehoach.core.reading.table;

/** What a column of an official table holds. */
public enum ColumnRole {
    NO, CONTENT, INDICATOR, UNIT, NATIONAL_TARGET, PROVINCE_TARGET, AGENCY, LEAD, COOPERATING, IMPLEMENTERS, MONITORING,
    PRODUCT, DEADLINE, NOTE, OTHER;

    /** Whether it holds targets. */
    boolean isTarget() {
        return this == NATIONAL_TARGET || this == PROVINCE_TARGET;
    }
}
