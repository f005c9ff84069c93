package vn.sokehoach.app.history;

import java.time.Instant;

/** A step: when, by whom, what, and whether it stands. */
public record HistoryRow(Instant at, String author, String what, Standing standing) {
    /** Whether a step stands, was taken back, or itself takes back or brings again. */
    public enum Standing {
        STANDS, UNDONE, UNDOES, REDOES
    }
}
