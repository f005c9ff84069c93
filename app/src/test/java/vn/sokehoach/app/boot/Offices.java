package vn.sokehoach.app.boot;

import java.time.Clock;
import java.time.Duration;
import vn.sokehoach.app.ui.OfficeDoor;

/** Real stores for tests. */
public final class Offices {
    private Offices() {}

    /** Opens stores that nobody is waited for. */
    public static OfficeDoor door(Clock clock) {
        return (folder, patience) -> Wiring.open(folder, Duration.ZERO, clock);
    }
}
