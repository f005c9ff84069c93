package vn.sokehoach.app.history;

import java.time.Instant;
import vn.sokehoach.core.usecase.history.StepStanding;

/** A step: when, by whom, what, and whether it stands. */
public record HistoryRow(Instant at, String author, String what, StepStanding standing) {}
