package vn.sokehoach.core.indicator;

/** What a measured value makes of a target. */
public enum Verdict {
    /** Vượt: better than the target asks. */
    EXCEEDED,
    /** Đạt. */
    ACHIEVED,
    /** Xấp xỉ: short of the target by no more than a hundredth of it. */
    NEAR,
    /** Chưa đạt: short of it, and its year is not over in the measured period. */
    NOT_YET,
    /** Trong mức, chưa hết kỳ: a count that may only grow is within its limit so far, and its year is not over. */
    WITHIN_SO_FAR,
    /** Không đạt. */
    MISSED,
    /** Chưa có số liệu. */
    NO_FIGURE,
    /** Nobody has said, nor does the target's form, whether higher or lower is better. */
    NO_DIRECTION,
    /** There is no target, or it cannot be compared with what was measured: a number with a word. */
    NOT_COMPARABLE
}
