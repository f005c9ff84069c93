package vn.sokehoach.core.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.core.text.VietnameseText;

/**
 * The period that a figure speaks of: a year, its first half, its first nine months, a quarter, a month.
 *
 * @param code "2024", "2024-H1", "2024-9M", "2024-Q2", "2024-05"
 * @param from its first day
 * @param to   its last day
 */
public record MeasuredPeriod(String code, LocalDate from, LocalDate to) {
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String OF_YEAR = "\\s*(?:/|-|,|năm|/\\s*năm|of)?\\s*" + YEAR;
    private static final List<Pattern> FORMS = List.of(pattern("(?:(?:năm|year)\\s*)?" + YEAR),
            pattern(YEAR + "-q(?<quarter>[1-4])"),
            pattern("(?:quý|quarter)\\s*(?<quarter>[1-4]|iv|i{1,3})" + OF_YEAR),
            pattern(YEAR + "-(?<month>\\d\\d)"), pattern("(?:tháng|month)\\s*(?<month>\\d{1,2})" + OF_YEAR),
            pattern(YEAR + "-(?<half>h1)"), pattern("(?<half>6|sáu)\\s*tháng(?:\\s*đầu\\s*năm)?" + OF_YEAR),
            pattern("(?:the\\s*)?first\\s*(?<half>half|six\\s*months|6\\s*months)" + OF_YEAR),
            pattern(YEAR + "-(?<nine>9m)"), pattern("(?<nine>9|chín)\\s*tháng(?:\\s*đầu\\s*năm)?" + OF_YEAR),
            pattern("(?:the\\s*)?first\\s*(?<nine>nine|9)\\s*months" + OF_YEAR));

    private static Pattern pattern(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * What a person wrote: "Quý II/2024", "6 tháng 2024", "tháng 5/2024", "năm 2024", the same in English, or a code;
     * empty for all else.
     */
    public static Optional<MeasuredPeriod> parse(String text) {
        String tidy = VietnameseText.tidy(text);
        return FORMS.stream()
                .map(form -> form.matcher(tidy))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(MeasuredPeriod::of);
    }

    private static Optional<MeasuredPeriod> of(Matcher found) {
        int year = Integer.parseInt(found.group("year"));
        Map<String, Integer> groups = found.namedGroups();
        if (groups.containsKey("quarter")) {
            String printed = found.group("quarter").toLowerCase(java.util.Locale.ROOT);
            int quarter = ROMAN.containsKey(printed) ? ROMAN.get(printed) : Integer.parseInt(printed);
            return Optional.of(months(year + "-Q" + quarter, year, 3 * quarter - 2, 3 * quarter));
        }
        if (groups.containsKey("month")) {
            int month = Integer.parseInt(found.group("month"));
            return month < 1 || month > 12 ? Optional.empty()
                    : Optional.of(months("%d-%02d".formatted(year, month), year, month, month));
        }
        if (groups.containsKey("half")) {
            return Optional.of(months(year + "-H1", year, 1, 6));
        }
        return Optional.of(groups.containsKey("nine") ? months(year + "-9M", year, 1, 9)
                : months(String.valueOf(year), year, 1, 12));
    }

    private static MeasuredPeriod months(String code, int year, int first, int last) {
        return new MeasuredPeriod(code, LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    /** The quarter in which a day lies. */
    public static MeasuredPeriod quarterOf(LocalDate day) {
        int quarter = (day.getMonthValue() + 2) / 3;
        return months(day.getYear() + "-Q" + quarter, day.getYear(), 3 * quarter - 2, 3 * quarter);
    }
}
