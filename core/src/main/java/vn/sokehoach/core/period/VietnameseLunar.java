package vn.sokehoach.core.period;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;

/** The lunar calendar as Vietnam reckons it: like the Chinese one, but by the moon's phases at seven hours east. */
final class VietnameseLunar extends ChineseCalendar {
    private static final long serialVersionUID = 1L;
    private static final TimeZone HANOI = new SimpleTimeZone(7 * 3_600_000, "VN");
    private static final long DAY = 86_400_000L;

    private VietnameseLunar() {
        super(HANOI, new ULocale("vi"), HANOI);
    }

    /** The first day of the lunar year that begins in this year (Tết Nguyên đán). */
    static LocalDate newYear(int year) {
        return find(LocalDate.of(year, 1, 20), 1, 1);
    }

    /** The tenth day of its third month (Giỗ Tổ Hùng Vương). */
    static LocalDate kingsDay(int year) {
        return find(LocalDate.of(year, 3, 25), 3, 10);
    }

    private static LocalDate find(LocalDate from, int month, int day) {
        VietnameseLunar lunar = new VietnameseLunar();
        for (LocalDate at = from; at.isBefore(from.plusDays(60)); at = at.plusDays(1)) {
            lunar.setTimeInMillis(at.toEpochDay() * DAY + DAY / 4);
            boolean leap = lunar.get(IS_LEAP_MONTH) == 1;
            if (!leap && lunar.get(MONTH) + 1 == month && lunar.get(DAY_OF_MONTH) == day) {
                return at;
            }
        }
        throw new IllegalStateException("no day " + day + "/" + month + " of the lunar year after " + from);
    }
}
