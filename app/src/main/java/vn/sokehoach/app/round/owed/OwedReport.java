package vn.sokehoach.app.round.owed;

import vn.sokehoach.core.usecase.round.LedgerLine;
import vn.sokehoach.core.usecase.round.RoundLedger;

/**
 * A report that an agency owes.
 *
 * @param plan   how people call the plan
 * @param period in words
 * @param due    the last day and how long it is until then or since
 */
public record OwedReport(RoundLedger round, LedgerLine line, String plan, String period, String due) {

    /** Who owes it. */
    String agency() {
        return line.agency().name();
    }

    /** By how many days it is late; below zero while there is time. */
    long late() {
        return -round.daysLeft().orElse(0L);
    }
}
