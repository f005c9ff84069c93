package vn.sokehoach.core.compare;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.Target;
import vn.sokehoach.core.plan.AgencyRole;
import vn.sokehoach.core.plan.Deadline;

/**
 * One thing in which two plans differ; a piece can differ in several ways, each a difference of its own.
 *
 * <p>A number or letter that is another because something before it came or went is no difference.
 */
public sealed interface Difference {

    /** The piece as it was; null where there was none, and for what stands at the head of the plan. */
    default @Nullable Piece before() {
        return null;
    }

    /** The piece as it is; null where there is none any more, and for what stands at the head of the plan. */
    default @Nullable Piece after() {
        return null;
    }

    /** A piece that is new; what stands in a new task or appendix is not told apart from it. */
    record Added(Piece after) implements Difference {}

    /** A piece that is gone; what stood in it is told apart only where it has progress of its own: the tasks of a group. */
    record Dropped(Piece before) implements Difference {}

    /** A task of another year that went into one which goes on with another task too. */
    record Merged(Piece before, Piece after) implements Difference {}

    /** A task that was a part of one of another year which goes on as another task too. */
    record Split(Piece before, Piece after) implements Difference {}

    /** A piece with other words, beyond blanks, case, kinds of dashes and slips of typing. */
    record Reworded(Piece before, Piece after) implements Difference {}

    /** A piece in another group, task or appendix, or at another place among its neighbours. */
    record Moved(Piece before, Piece after) implements Difference {}

    /** Other agencies in a role; names as printed. */
    record Reassigned(Piece before, Piece after, AgencyRole role, List<String> namesBefore,
            List<String> namesAfter) implements Difference {

        public Reassigned {
            namesBefore = List.copyOf(namesBefore);
            namesAfter = List.copyOf(namesAfter);
        }
    }

    /** Other deadlines of a task or item. */
    record DeadlineChanged(Piece before, Piece after, List<Deadline> deadlinesBefore,
            List<Deadline> deadlinesAfter) implements Difference {

        public DeadlineChanged {
            deadlinesBefore = List.copyOf(deadlinesBefore);
            deadlinesAfter = List.copyOf(deadlinesAfter);
        }
    }

    /**
     * Another target of an indicator.
     *
     * @param column header of the target's column in the later table
     */
    record TargetChanged(Piece before, Piece after, String column, @Nullable Target targetBefore,
            @Nullable Target targetAfter, TargetCourse course) implements Difference {}

    /**
     * Another text in a cell of a table that is neither words, agencies, deadline nor target of its row: a unit, a product.
     *
     * @param column header of the column in the later table
     */
    record CellChanged(Piece before, Piece after, String column, String textBefore,
            String textAfter) implements Difference {}

    /** Other columns of a table. */
    record ColumnsChanged(Piece before, Piece after, List<String> columnsBefore,
            List<String> columnsAfter) implements Difference {

        public ColumnsChanged {
            columnsBefore = List.copyOf(columnsBefore);
            columnsAfter = List.copyOf(columnsAfter);
        }
    }

    /** Another number, date, title ... at the head or the foot of the plan; null where it is not printed. */
    record HeadingChanged(HeadingField field, @Nullable String textBefore, @Nullable String textAfter)
            implements
                Difference {}

    /** The piece as it is, else as it was; empty for what stands at the head of the plan. */
    default Optional<Piece> piece() {
        return Optional.ofNullable(after()).or(() -> Optional.ofNullable(before()));
    }

    /** Its name, by which it is known again in a later comparison. */
    default DifferenceId id() {
        return DifferenceId.of(this);
    }
}
