package vn.sokehoach.core.submission;

/**
 * One cell of a returned form beside what was sent and what is recorded now; values as {@link KitField} shapes them.
 *
 * @param ours  what is recorded now
 * @param where sheet and cell of the returned form
 */
public record CellChange(KitRow row, KitField field, String sent, String ours, String returned, Result result,
        String where) {

    /** Which of the three values is to stand. */
    public enum Result {
        /** Nobody changed it, or both to the same. */
        UNCHANGED,
        /** Only the agency changed it. */
        THEIRS,
        /** Only the office changed it. */
        OURS,
        /** Both changed it, differently: a person decides. */
        CONFLICT
    }
}
