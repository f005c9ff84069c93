package vn.sokehoach.core.compare;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.compare.Difference.CellChanged;
import vn.sokehoach.core.compare.Difference.ColumnsChanged;
import vn.sokehoach.core.compare.Difference.DeadlineChanged;
import vn.sokehoach.core.compare.Difference.HeadingChanged;
import vn.sokehoach.core.compare.Difference.Merged;
import vn.sokehoach.core.compare.Difference.Moved;
import vn.sokehoach.core.compare.Difference.Reassigned;
import vn.sokehoach.core.compare.Difference.Reworded;
import vn.sokehoach.core.compare.Difference.TargetChanged;
import vn.sokehoach.core.plan.Deadline;

/**
 * Names a difference, so that it is known again after something else of the plan changed; where it ends in something else,
 * it is another one.
 *
 * @param what   which kind of difference: "Reworded"
 * @param piece  the piece that it is about; null for what stands at the head of the plan
 * @param detail the role, column or field, the task that went in; "" where there is none
 * @param result what the later plan says there; "" where that does not matter, or it says nothing
 */
public record DifferenceId(String what, @Nullable UUID piece, String detail, String result) {

    static DifferenceId of(Difference difference) {
        return new DifferenceId(difference.getClass().getSimpleName(),
                difference.piece().map(Piece::id).orElse(null), detail(difference), result(difference));
    }

    private static String detail(Difference difference) {
        return switch (difference) {
            case Reassigned change -> change.role().name();
            case TargetChanged change -> change.column();
            case CellChanged change -> change.column();
            case HeadingChanged change -> change.field().name();
            case Merged change -> change.before().id().toString();
            default -> "";
        };
    }

    private static String result(Difference difference) {
        return switch (difference) {
            case Reworded change -> change.after().words();
            case Moved change -> change.after().within() == null ? "" : change.after().within().id().toString();
            case Reassigned change -> String.join("; ", change.namesAfter());
            case DeadlineChanged change -> Deadline.printed(change.deadlinesAfter());
            case TargetChanged change -> change.targetAfter() == null ? "" : change.targetAfter().printed();
            case CellChanged change -> change.textAfter();
            case ColumnsChanged change -> String.join("|", change.columnsAfter());
            case HeadingChanged change -> change.textAfter() == null ? "" : change.textAfter();
            default -> "";
        };
    }
}
