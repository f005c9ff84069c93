package vn.sokehoach.core.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Days that come back: the part of RFC 5545 that names months and a day in them.
 *
 * @param months 1 to 12, at least one
 * @param day    1 to 31, the last of a month that is shorter
 */
public record Recurrence(List<Integer> months, int day) {
    private static final Pattern RULE = Pattern
            .compile("FREQ=(YEARLY|MONTHLY)(?:;BYMONTH=([\\d,]+))?;BYMONTHDAY=(-1|\\d{1,2})", Pattern.CASE_INSENSITIVE);
    private static final int MONTHS = 12;
    private static final int LAST = 31;

    public Recurrence {
        months = List.copyOf(months);
    }

    /** "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15", "FREQ=MONTHLY;BYMONTHDAY=25"; empty for what names no such days. */
    public static Optional<Recurrence> parse(String rule) {
        Matcher matcher = RULE.matcher(rule.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean monthly = matcher.group(1).equalsIgnoreCase("MONTHLY");
        String named = matcher.group(2);
        List<Integer> months = named == null ? IntStream.rangeClosed(1, monthly ? MONTHS : 0).boxed().toList()
                : Arrays.stream(named.split(",")).filter(month -> !month.isEmpty()).map(Integer::valueOf).toList();
        int day = matcher.group(3).equals("-1") ? LAST : Integer.parseInt(matcher.group(3));
        boolean real = !months.isEmpty() && months.stream().allMatch(month -> month >= 1 && month <= MONTHS) && day >= 1
                && day <= LAST;
        return real ? Optional.of(new Recurrence(months, day)) : Optional.empty();
    }

    /** The rule as RFC 5545 writes it. */
    public String rule() {
        String ofMonth = months.size() == MONTHS ? "FREQ=MONTHLY"
                : "FREQ=YEARLY;BYMONTH=" + String.join(",", months.stream().map(String::valueOf).toList());
        return ofMonth + ";BYMONTHDAY=" + day;
    }

    /** Its days in a year. */
    public List<LocalDate> in(int year) {
        return months.stream()
                .sorted()
                .map(month -> YearMonth.of(year, month))
                .map(month -> month.atDay(Math.min(day, month.lengthOfMonth())))
                .toList();
    }
}
