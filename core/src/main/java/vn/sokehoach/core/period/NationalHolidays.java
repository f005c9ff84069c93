package vn.sokehoach.core.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.sokehoach.core.appendix.form.FormTexts;
import vn.sokehoach.core.period.HolidayYear.Holiday;

/**
 * The holidays of a year as the law names them (Bộ luật Lao động 2019, Điều 112), before the office corrects them: which
 * days of Tết and beside 2/9 are free, and which are swapped, is announced each year.
 */
public final class NationalHolidays {
    /** Five days at Tết: the last one of the old year and the first four of the new. */
    private static final int AFTER_NEW_YEAR = 3;

    private NationalHolidays() {}

    /** The days of a year. */
    public static HolidayYear of(int year) {
        List<Holiday> days = new ArrayList<>();
        days.add(day(LocalDate.of(year, 1, 1), "newYear"));
        LocalDate lunar = VietnameseLunar.newYear(year);
        IntStream.rangeClosed(-1, AFTER_NEW_YEAR).forEach(after -> days.add(day(lunar.plusDays(after), "tet")));
        days.add(day(VietnameseLunar.kingsDay(year), "kings"));
        days.add(day(LocalDate.of(year, 4, 30), "victory"));
        days.add(day(LocalDate.of(year, 5, 1), "labour"));
        days.add(day(LocalDate.of(year, 9, 1), "national"));
        days.add(day(LocalDate.of(year, 9, 2), "national"));
        return new HolidayYear(year, days);
    }

    private static Holiday day(LocalDate day, String key) {
        return new Holiday(day, FormTexts.of("holiday." + key));
    }
}
