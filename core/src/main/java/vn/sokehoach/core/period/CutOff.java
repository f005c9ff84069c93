package vn.sokehoach.core.period;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.sokehoach.core.indicator.MeasuredPeriod;

/**
 * Until which day of its last month the figures of a period count (chốt số liệu); they begin on the day after it in the
 * month before the period.
 *
 * @param lastDay 1 to 31; 31 lets figures count from the first day of a period to its last
 */
public record CutOff(int lastDay) {
    /**
     * Nghị định 09/2019/NĐ-CP, Điều 12: from the 15th of the month before the period to the 14th of its last month; offices
     * may have rules of their own.
     */
    public static final CutOff USUAL = new CutOff(14);

    /** The first day of the figures of a period. */
    public LocalDate from(MeasuredPeriod period) {
        return day(YearMonth.from(period.from()).minusMonths(1)).plusDays(1);
    }

    /** Their last day. */
    public LocalDate to(MeasuredPeriod period) {
        return day(YearMonth.from(period.to()));
    }

    private LocalDate day(YearMonth month) {
        return month.atDay(Math.min(lastDay, month.lengthOfMonth()));
    }
}
