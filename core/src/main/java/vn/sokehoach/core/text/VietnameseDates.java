package vn.sokehoach.core.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates in Vietnamese text, with lost, doubled and broken spaces. */
public final class VietnameseDates {
    private static final Map<String, Integer> ROMAN = Map.of("I", 1, "II", 2, "III", 3, "IV", 4);
    private static final Pattern DATE = Pattern.compile("""
            (?<![\\d/.,-])(?<day>\\d{1,2})\\s*/\\s*(?<month>\\d{1,2})(?:\\s*/\\s*(?<year>\\d{4}))?(?![\\d/%])\
            |(?<![\\d/.,-])(?<day6>\\d{1,2})(?<dot>[.-])(?<month6>\\d{1,2})\\k<dot>(?<year6>\\d{4})(?!\\d)\
            |(?<!\\d)(?<day2>\\d{1,2})\\s*tháng\\s*(?<month2>\\d{1,2})(?:\\s*(?:năm|/)\\s*(?<year2>\\d{4}))?(?!\\d)\
            |(?<!\\p{L})tháng\\s*(?<month3>\\d{1,2})(?:(?:\\s*/\\s*|,?\\s*năm\\s*)(?<year3>\\d{4}))?(?![\\d/])\
            |(?<!\\p{L})quý\\s*(?<quarter>IV|I{1,3}|[1-4])(?![\\p{L}\\d])(?:(?:\\s*/\\s*(?:năm\\s*)?|,?\\s*năm\\s*)\
            (?<year4>\\d{4}))?(?!\\d)\
            |(?<!\\p{L})năm\\s*(?<year5>\\d{4})(?!\\d|\\s*[-–—]\\s*\\d{4})""",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private VietnameseDates() {}

    /** A day as tables have it: "05/01/2024". */
    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    /** All dates, months, quarters and years named in a text, in order; numbers that are no date are left out. */
    public static List<DateMention> find(String text) {
        List<DateMention> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            DateMention mention =
                    new DateMention(matcher.start(), matcher.end(), number(matcher, "day", "day2", "day6"),
                            number(matcher, "month", "month2", "month3", "month6"), quarter(matcher.group("quarter")),
                            number(matcher, "year", "year2", "year3", "year4", "year5", "year6"));
            if (exists(mention)) {
                found.add(mention);
            }
        }
        return found;
    }

    private static @Nullable Integer number(Matcher matcher, String... groups) {
        for (String group : groups) {
            if (matcher.group(group) != null) {
                return Integer.valueOf(matcher.group(group));
            }
        }
        return null;
    }

    private static @Nullable Integer quarter(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        return Character.isDigit(printed.charAt(0)) ? Integer.valueOf(printed) : ROMAN.get(printed.toUpperCase());
    }

    private static boolean exists(DateMention mention) {
        Integer month = mention.month();
        if (month == null) {
            return true;
        }
        try {
            int year = mention.year() == null ? 2024 : mention.year();
            return mention.day() == null ? month >= 1 && month <= 12
                    : YearMonth.of(year, month).isValidDay(mention.day());
        } catch (DateTimeException e) {
            return false;
        }
    }
}
