package vn.sokehoach.app.shell.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A window that stands open over night tells the days of today when it is looked at. */
class DayTurnTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2024-05-20T16:00:00Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final AtomicInteger turns = new AtomicInteger();
    private final DayTurn turn = new DayTurn(clock, turns::incrementAndGet);

    @Test
    void theBookIsReadAnewByTheFirstLookOfAnotherDayAlone() {
        turn.look(true);
        assertThat(turns).hasValue(0);

        now.set(Instant.parse("2024-05-20T17:00:00Z"));
        turn.look(false);
        assertThat(turns).hasValue(0);
        turn.look(true);
        turn.look(true);
        assertThat(turns).hasValue(1);
    }
}
