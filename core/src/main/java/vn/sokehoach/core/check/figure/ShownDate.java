package vn.sokehoach.core.check.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.text.VietnameseText;

/**
 * A date that a cell shows where a number is expected.
 *
 * @param date     of "Oct-24" the first day of the month
 * @param dayShown whether a day is shown; "Oct-24" shows none
 */
public record ShownDate(LocalDate date, boolean dayShown) {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final String MONTH = "(thg ?\\d{1,2}|" + String.join("|", MONTHS) + ")";
    private static final Pattern FULL = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|(?<=/)\\d{2})(?: .*)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[t ].*)?");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[- ]?" + MONTH + "(?:-(\\d{2}|\\d{4}))?");
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + "-(\\d{2}|\\d{4})");
    private static final int CENTURY = 100;
    /** Two digits from here on are of the century before, as Excel takes them. */
    private static final int PIVOT = 30;

    /**
     * The date that a text is, in the forms that Excel and LibreOffice show under Vietnamese and English settings.
     *
     * @param year of dates that show none
     */
    public static Optional<ShownDate> parse(String printed, int year) {
        String text = VietnameseText.searchKey(VietnameseText.tidy(printed));
        try {
            return Optional.ofNullable(read(text, year));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static @Nullable ShownDate read(String text, int year) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return new ShownDate(LocalDate.parse(iso.group(1)), true);
        }
        Matcher full = FULL.matcher(text);
        if (full.matches()) {
            int first = Integer.parseInt(full.group(1));
            int second = Integer.parseInt(full.group(3));
            boolean monthFirst = second > MONTHS.size();
            return new ShownDate(LocalDate.of(year(full.group(4)), monthFirst ? first : second,
                    monthFirst ? second : first), true);
        }
        Matcher day = DAY_MONTH.matcher(text);
        if (day.matches()) {
            return new ShownDate(LocalDate.of(day.group(3) == null ? year : year(day.group(3)), month(day.group(2)),
                    Integer.parseInt(day.group(1))), true);
        }
        Matcher month = MONTH_YEAR.matcher(text);
        return month.matches() ? new ShownDate(LocalDate.of(year(month.group(2)), month(month.group(1)), 1), false)
                : null;
    }

    private static int month(String text) {
        return text.startsWith("thg") ? Integer.parseInt(text.substring("thg".length()).strip())
                : MONTHS.indexOf(text) + 1;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year >= CENTURY ? year : year < PIVOT ? 20 * CENTURY + year : 19 * CENTURY + year;
    }
}
