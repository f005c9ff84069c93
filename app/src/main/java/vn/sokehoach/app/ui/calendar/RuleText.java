package vn.sokehoach.app.ui.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.core.period.DutyRule;
import vn.sokehoach.core.period.DutyRule.Every;
import vn.sokehoach.core.period.Recurrence;

/**
 * A rule as a person sets it: how long the periods are, and a day as it is typed.
 *
 * @param day "15" for months, quarters, halves and nine months; "15/12" for years; "15/8/2024" for once
 */
public record RuleText(Every every, String day) {
    private static final Pattern OF_MONTH = Pattern.compile("\\d{1,2}");
    private static final Pattern OF_YEAR = Pattern.compile("(\\d{1,2})/(\\d{1,2})");
    private static final int LONGEST_MONTH = 31;
    private static final int SEPTEMBER = 9;

    /** A rule as it is shown; empty where it lists days or names months that cannot be set here. */
    public static Optional<RuleText> of(DutyRule rule) {
        String recurrence = rule.rule();
        if (rule.every() == Every.ONCE && rule.days().size() == 1) {
            return Optional.of(new RuleText(Every.ONCE, Days.day(rule.days().getFirst())));
        }
        return Optional.ofNullable(recurrence)
                .flatMap(Recurrence::parse)
                .map(days -> new RuleText(rule.every(),
                        rule.every() == Every.YEAR ? days.day() + "/" + days.months().getFirst()
                                : String.valueOf(days.day())))
                .filter(text -> text.rule().filter(rule::equals).isPresent());
    }

    /** The rule; empty where the day is none of its kind. */
    public Optional<DutyRule> rule() {
        String typed = day.strip();
        if (every == Every.ONCE) {
            return once(typed);
        }
        Matcher ofYear = OF_YEAR.matcher(typed);
        if (every == Every.YEAR) {
            return ofYear.matches() ? yearly(Integer.parseInt(ofYear.group(1)), Integer.parseInt(ofYear.group(2)))
                    : Optional.empty();
        }
        int number = OF_MONTH.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > LONGEST_MONTH) {
            return Optional.empty();
        }
        return Optional.of(switch (every) {
            case MONTH -> DutyRule.monthly(number);
            case QUARTER -> DutyRule.quarterly(number);
            case HALF -> new DutyRule(Every.HALF, List.of(), new Recurrence(List.of(6, 12), number).rule());
            default -> DutyRule.yearly(every, SEPTEMBER, number);
        });
    }

    private static Optional<DutyRule> once(String typed) {
        try {
            return Optional.of(DutyRule.once(Days.typed(typed)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<DutyRule> yearly(int day, int month) {
        try {
            LocalDate any = LocalDate.of(2024, month, day);
            return Optional.of(DutyRule.yearly(Every.YEAR, any.getMonthValue(), any.getDayOfMonth()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
