package vn.sokehoach.core.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.sokehoach.core.progress.Stand;
import vn.sokehoach.core.progress.StoodWork;

/** How near its last day, or how far past it, work that is not done is. What is due within a day is due within a week too. */
public enum Urgency {
    DUE_IN_7(Stand.OPEN, 0, 7), DUE_IN_3(Stand.OPEN, 0, 3), DUE_IN_1(Stand.OPEN, 0, 1), LATE_UP_TO_7(Stand.OVERDUE, 1,
            7),
    LATE_UP_TO_30(Stand.OVERDUE, 8, 30), LATE_LONGER(Stand.OVERDUE, 31, Long.MAX_VALUE);

    private final Stand stand;
    private final long from;
    private final long to;

    Urgency(Stand stand, long from, long to) {
        this.stand = stand;
        this.from = from;
        this.to = to;
    }

    /** Whether the work is still in time. */
    public boolean isDue() {
        return stand == Stand.OPEN;
    }

    /** Whether work that stands so on this day is meant; work without a last day never is. */
    public boolean covers(StoodWork work, LocalDate day) {
        LocalDate due = work.due().day();
        if (work.stand() != stand || due == null) {
            return false;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(day, due));
        return days >= from && days <= to;
    }
}
