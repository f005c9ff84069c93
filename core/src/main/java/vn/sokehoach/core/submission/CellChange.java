package vn.sokehoach.core.submission;

import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.submission.ReturnedForm.Doubt;

/**
 * One cell of a returned form beside what was sent and what is recorded now; values as {@link KitField} shapes them.
 *
 * @param ours  what is recorded now
 * @param where sheet and cell of the returned form
 * @param doubt why a person must say what was returned; null where that is clear
 */
public record CellChange(KitRow row, KitField field, String sent, String ours, String returned, Result result,
        String where, @Nullable Doubt doubt) {

    /** Whether one of the three is written otherwise than the others; only such a cell is shown. */
    public boolean isDifference() {
        return doubt != null || !(sent.equals(returned) && ours.equals(returned));
    }

    /** Which of the three values is to stand. */
    public enum Result {
        /** Nobody changed it, or both to the same. */
        UNCHANGED,
        /** Only the agency changed it. */
        THEIRS,
        /** Only the office changed it. */
        OURS,
        /** Both changed it, differently, or what was returned is in doubt: a person decides. */
        CONFLICT
    }
}
