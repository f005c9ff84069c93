package vn.sokehoach.core.overview;

/** The figures that the program publishes; each has a name and a definition in the texts. */
public enum Figure {
    ON_TIME, LATE, OPEN, OVERDUE, BESIDE, MEASURED, COMPLETION, UPDATE, SURPLUS, DUE_SOON
}
