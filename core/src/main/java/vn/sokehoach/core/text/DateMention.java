package vn.sokehoach.core.text;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as a text names it, as exact as the text is.
 *
 * @param start   first character, from 0
 * @param end     the character after the last
 * @param day     null where only a month, quarter or year is named
 * @param month   null where only a quarter or year is named
 * @param quarter 1 to 4; null where a month or only a year is named
 * @param year    null where the text leaves it out
 */
public record DateMention(int start, int end, @Nullable Integer day, @Nullable Integer month,
        @Nullable Integer quarter, @Nullable Integer year) {

    /** Whether day, month and year are all named. */
    public boolean isFull() {
        return day != null && month != null && year != null;
    }

    /** The first day that is meant, with this year where the text names none. */
    public LocalDate first(int yearIfNone) {
        int inYear = year == null ? yearIfNone : year;
        if (month != null) {
            return LocalDate.of(inYear, month, day == null ? 1 : day);
        }
        return LocalDate.of(inYear, quarter == null ? 1 : quarter * 3 - 2, 1);
    }

    /** The last day that is meant, with this year where the text names none. */
    public LocalDate last(int yearIfNone) {
        if (day != null) {
            return first(yearIfNone);
        }
        int inYear = year == null ? yearIfNone : year;
        Integer lastMonth = month != null ? month : quarter == null ? Integer.valueOf(12) : quarter * 3;
        return YearMonth.of(inYear, lastMonth).atEndOfMonth();
    }
}
