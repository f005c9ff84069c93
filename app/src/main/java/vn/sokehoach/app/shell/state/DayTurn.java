package vn.sokehoach.app.shell.state;

import java.time.Clock;
import java.time.LocalDate;

/** Has the book read anew when the window is looked at on another day than before: days left and overdue are those of today. */
public final class DayTurn {
    private final Clock clock;
    private final Runnable turned;
    private LocalDate seen;

    public DayTurn(Clock clock, Runnable turned) {
        this.clock = clock;
        this.turned = turned;
        this.seen = LocalDate.now(clock);
    }

    /** Somebody looks, or does not. */
    public void look(boolean looking) {
        LocalDate today = LocalDate.now(clock);
        if (looking && !today.equals(seen)) {
            seen = today;
            turned.run();
        }
    }
}
