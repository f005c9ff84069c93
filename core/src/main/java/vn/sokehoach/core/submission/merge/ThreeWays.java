package vn.sokehoach.core.submission.merge;

import vn.sokehoach.core.submission.CellChange.Result;
import vn.sokehoach.core.submission.KitField;

/** Which of three values is to stand: the one that was sent out, ours now, or the one that came back. */
public final class ThreeWays {
    private ThreeWays() {}

    /**
     * The result for a field.
     *
     * @param yields whether ours itself was returned in this round by somebody whose word counts no more than that of who
     *               returns it now
     */
    public static Result of(KitField field, String sent, String ours, String returned, boolean yields) {
        if (SameMeaning.ofReturned(field, returned, ours)) {
            return Result.UNCHANGED;
        }
        if (SameMeaning.of(field, returned, sent)) {
            return Result.OURS;
        }
        return yields || SameMeaning.of(field, ours, sent) ? Result.THEIRS : Result.CONFLICT;
    }
}
