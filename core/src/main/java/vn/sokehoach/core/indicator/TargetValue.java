package vn.sokehoach.core.indicator;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a target column.
 *
 * @param column header text of the column
 * @param year   the year named in the header; null where it names none
 */
public record TargetValue(String column, @Nullable Integer year, Scope scope, Target target) {

    /** Whose target it is: the whole country's or the province's own. */
    public enum Scope {
        NATIONAL, PROVINCE
    }
}
