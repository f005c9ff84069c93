package vn.sokehoach.core.submission;

/** A cell of a kit's row that an agency fills in. */
public enum KitField {
    /** Value: the name of a {@link vn.sokehoach.core.progress.TaskStatus}. */
    STATUS,
    /** Value: a whole number from 0 to 100. */
    PERCENT,
    /** Value: a text, NFC, without blanks around it; lines are parted by "\n". So are the next two. */
    RESULT, DIFFICULTIES, PROPOSALS,
    /** Value: a figure as the agency printed it, without blanks around it. So are the next two. */
    ACTUAL, CUMULATIVE, ESTIMATE;

    /** Whether it is filled in with words, which may also be none. */
    public boolean isOfWords() {
        return this == RESULT || this == DIFFICULTIES || this == PROPOSALS;
    }

    /** Whether it belongs to an indicator; all others belong to tasks, items and orders. */
    public boolean ofIndicator() {
        return this == ACTUAL || this == CUMULATIVE || this == ESTIMATE;
    }
}
