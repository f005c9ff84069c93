package vn.sokehoach.core.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The days of a year on which the whole country does not work, besides Saturdays and Sundays.
 *
 * @param days by date; may also be days that were swapped for others
 */
public record HolidayYear(int year, List<Holiday> days) {

    public HolidayYear {
        days = days.stream().sorted(Comparator.comparing(Holiday::day)).toList();
    }

    /** A day and what it is called. */
    public record Holiday(LocalDate day, String name) {}

    /** Whether it is one of them. */
    public boolean has(LocalDate day) {
        return days.stream().anyMatch(each -> each.day().equals(day));
    }
}
