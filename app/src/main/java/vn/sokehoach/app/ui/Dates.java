package vn.sokehoach.app.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days and times as offices write them: 05/01/2024, 05/01/2024 14:05. */
public final class Dates {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(HANOI);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm").withZone(HANOI);

    private Dates() {}

    /** A day; "" for none. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** Day and time in Vietnam. */
    public static String moment(Instant at) {
        return MOMENT.format(at);
    }

    /** The time of day in Vietnam. */
    public static String clock(Instant at) {
        return CLOCK.format(at);
    }
}
