package vn.sokehoach.core.overview;

/** The figures that the program publishes; each has a name and a definition in the texts. */
public enum Figure {
    ON_TIME, LATE, OPEN, OVERDUE, BESIDE, MEASURED, COMPLETION, UPDATE, SURPLUS, DUE_SOON,
    INDICATORS, INDICATORS_MET, INDICATORS_NEAR, INDICATORS_NOT_YET,
    INDICATORS_MISSED, INDICATORS_NO_FIGURE, INDICATORS_NO_DIRECTION, INDICATORS_NOT_COMPARABLE, INDICATORS_SURPLUS
}
