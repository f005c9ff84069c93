package vn.sokehoach.app.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** Days and times as people write them: 05/01/2024, 14:05. */
public final class Days {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY_AND_MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter IN_NAMES = DateTimeFormatter.ofPattern("dd-MM-uuuu HH.mm.ss");

    private Days() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A day where the year is plain: 05/01. */
    public static String dayAndMonth(LocalDate day) {
        return DAY_AND_MONTH.format(day);
    }

    /**
     * A day as officers type it, with or without leading noughts: 5/1/2024.
     *
     * @throws DateTimeException where it is none
     */
    public static LocalDate typed(String typed) {
        return LocalDate.parse(typed.strip(), TYPED);
    }

    public static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    /** As names of files may have it: 05-01-2024 14.05.09. */
    public static String inName(Instant at, ZoneId zone) {
        return IN_NAMES.format(at.atZone(zone));
    }

    public static String dayAndMinute(Instant at, ZoneId zone) {
        return DAY_AND_MINUTE.format(at.atZone(zone));
    }
}
