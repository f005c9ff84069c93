package vn.sokehoach.core.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.IntFunction;
import vn.sokehoach.core.period.PlanCalendar.Shift;

/** Tells on which days offices work. */
public final class WorkingDays {
    private final IntFunction<HolidayYear> holidays;

    /** @param holidays those of a year */
    public WorkingDays(IntFunction<HolidayYear> holidays) {
        this.holidays = holidays;
    }

    /** Whether offices work on a day: neither Saturday, Sunday nor holiday. */
    public boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.apply(day.getYear()).has(day);
    }

    /** The day itself where offices work on it, or where it moves to. */
    public LocalDate shifted(LocalDate day, Shift shift) {
        LocalDate at = day;
        while (shift != Shift.STAYS && !isOne(at)) {
            at = shift == Shift.EARLIER ? at.minusDays(1) : at.plusDays(1);
        }
        return at;
    }
}
