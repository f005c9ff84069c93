package vn.sokehoach.app.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days and times as people write them: 05/01/2024, 14:05. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private Days() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    public static String dayAndMinute(Instant at, ZoneId zone) {
        return DAY_AND_MINUTE.format(at.atZone(zone));
    }
}
