package vn.sokehoach.app.ui.change;

import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Difference.Added;
import vn.sokehoach.core.compare.Difference.CellChanged;
import vn.sokehoach.core.compare.Difference.ColumnsChanged;
import vn.sokehoach.core.compare.Difference.DeadlineChanged;
import vn.sokehoach.core.compare.Difference.Dropped;
import vn.sokehoach.core.compare.Difference.HeadingChanged;
import vn.sokehoach.core.compare.Difference.Merged;
import vn.sokehoach.core.compare.Difference.Moved;
import vn.sokehoach.core.compare.Difference.Reassigned;
import vn.sokehoach.core.compare.Difference.Reworded;
import vn.sokehoach.core.compare.Difference.Split;
import vn.sokehoach.core.compare.Difference.TargetChanged;

/** What happened to a piece; each has a sentence "change." + name, and its code begins with the kind of the piece. */
public enum ChangeWord {
    NEW, DROPPED, MERGED, SPLIT, REWORDED, MOVED, REASSIGNED, DEADLINE_CHANGED,
    /** Codes of their own, whatever the piece. */
    TARGET_RAISED, TARGET_LOWERED, TARGET_CHANGED, CELL_CHANGED, COLUMNS_CHANGED, HEADING_CHANGED;

    /** The word for a difference. */
    public static ChangeWord of(Difference difference) {
        return switch (difference) {
            case Added _ -> NEW;
            case Dropped _ -> DROPPED;
            case Merged _ -> MERGED;
            case Split _ -> SPLIT;
            case Reworded _ -> REWORDED;
            case Moved _ -> MOVED;
            case Reassigned _ -> REASSIGNED;
            case DeadlineChanged _ -> DEADLINE_CHANGED;
            case TargetChanged change -> switch (change.course()) {
                case RAISED -> TARGET_RAISED;
                case LOWERED -> TARGET_LOWERED;
                case OTHER -> TARGET_CHANGED;
            };
            case CellChanged _ -> CELL_CHANGED;
            case ColumnsChanged _ -> COLUMNS_CHANGED;
            case HeadingChanged _ -> HEADING_CHANGED;
        };
    }

    /** The stable code of a difference. */
    static String code(Difference difference) {
        ChangeWord word = of(difference);
        boolean ofPiece = word.compareTo(TARGET_RAISED) < 0;
        return difference.piece()
                .filter(_ -> ofPiece)
                .map(piece -> piece.kind() + "_" + word.name())
                .orElse(word.name());
    }
}
