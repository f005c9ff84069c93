package vn.sokehoach.core.usecase.exporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.appendix.made.WorkColumn;
import vn.sokehoach.core.plan.AgencyRole;

/**
 * Which work a made table holds, and how; what is null, false or empty leaves nothing out and changes nothing.
 *
 * @param agency  only tasks that name this agency, as a person names it
 * @param role    only where it is named so; without an agency, only where anybody is
 * @param leader  only what this leader is in charge of, by his name or a part of it
 * @param group   only the group with this number
 * @param overdue only what is overdue on the day
 * @param asOf    the day of which the standing is told; null for today
 * @param shape   rows and columns
 */
public record WorkScope(@Nullable String agency, @Nullable AgencyRole role, @Nullable String leader,
        @Nullable String group, boolean overdue, @Nullable LocalDate asOf, Shape shape) {

    /** All work as its plan follows it, in the form's own columns. */
    public static final WorkScope ALL = new WorkScope(null, null, null, null, false, null, new Shape(null, List.of()));

    /** Of all leaders. */
    public WorkScope(@Nullable String agency, @Nullable AgencyRole role, @Nullable String group, boolean overdue,
            @Nullable LocalDate asOf, Shape shape) {
        this(agency, role, null, group, overdue, asOf, shape);
    }

    /**
     * Rows and columns of a table.
     *
     * @param byItem  whether items have rows of their own; null where they do if they are followed so
     * @param columns empty for those of the form
     */
    public record Shape(@Nullable Boolean byItem, List<WorkColumn> columns) {

        public Shape {
            columns = List.copyOf(columns);
        }
    }

    /** Whether it leaves no task out. */
    boolean isWhole() {
        return agency == null && role == null && leader == null && group == null && !overdue;
    }

    /** Whether it leaves nothing out and changes nothing; the day alone does not. */
    boolean isPlain() {
        return isWhole() && shape.equals(ALL.shape());
    }
}
