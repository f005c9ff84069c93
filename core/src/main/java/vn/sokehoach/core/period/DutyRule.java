package vn.sokehoach.core.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.plan.ReportingDuty;

/**
 * When reports on a plan are due.
 *
 * @param every how long the periods are
 * @param days  the days themselves, where they are listed; then the rule does not count
 * @param rule  the recurrence as RFC 5545; null where the days are listed
 */
public record DutyRule(Every every, List<LocalDate> days, @Nullable String rule) {
    /** A report that is due so early in a month speaks of the time before it. */
    private static final int EARLY = 10;
    private static final int MONTHS_OF_QUARTER = 3;

    public DutyRule {
        days = List.copyOf(days);
    }

    /** How long a period is. */
    public enum Every {
        MONTH, QUARTER, HALF, NINE_MONTHS, YEAR, ONCE
    }

    /** What a plan says of its reports. */
    public static DutyRule of(ReportingDuty duty) {
        Every every = switch (duty.kind()) {
            case "monthly" -> Every.MONTH;
            case "quarterly" -> Every.QUARTER;
            case "halfYearly" -> Every.HALF;
            case "yearly" -> Every.YEAR;
            default -> Every.ONCE;
        };
        return new DutyRule(every, duty.before(), duty.rule());
    }

    /** Every quarter by a day of its last month. */
    public static DutyRule quarterly(int day) {
        return new DutyRule(Every.QUARTER, List.of(), new Recurrence(List.of(3, 6, 9, 12), day).rule());
    }

    /** Every month by a day of it; up to the tenth that of the month after. */
    public static DutyRule monthly(int day) {
        return new DutyRule(Every.MONTH, List.of(),
                new Recurrence(IntStream.rangeClosed(1, 12).boxed().toList(), day).rule());
    }

    /** Every year, or a part of it from its first day, by a day of a month. */
    public static DutyRule yearly(Every every, int month, int day) {
        return new DutyRule(every, List.of(), new Recurrence(List.of(month), day).rule());
    }

    /** Once, on a day. */
    public static DutyRule once(LocalDate day) {
        return new DutyRule(Every.ONCE, List.of(day), null);
    }

    /** The periods that end in a year, each with the day that the rule names for it, by their days. */
    public List<Named> in(int year) {
        return dates(year).map(day -> new Named(period(day), day))
                .filter(named -> named.period().to().getYear() == year)
                .toList();
    }

    /** A period and the day by which its report is due, before holidays are looked at. */
    public record Named(MeasuredPeriod period, LocalDate day) {}

    private Stream<LocalDate> dates(int year) {
        if (!days.isEmpty() || rule == null) {
            return days.stream().sorted();
        }
        Optional<Recurrence> recurrence = Recurrence.parse(rule);
        return Stream.of(year, year + 1).flatMap(each -> recurrence.stream().flatMap(days -> days.in(each).stream()));
    }

    /** The period that a report of this day speaks of. */
    private MeasuredPeriod period(LocalDate day) {
        boolean early = day.getDayOfMonth() <= EARLY;
        LocalDate month = early ? day.minusMonths(1) : day;
        return MeasuredPeriod.parse(switch (every) {
            case MONTH -> "%d-%02d".formatted(month.getYear(), month.getMonthValue());
            case QUARTER, ONCE -> quarter(day, early);
            case HALF -> month.getMonthValue() <= 2 ? String.valueOf(month.getYear() - 1)
                    : month.getMonthValue() <= 8 ? month.getYear() + "-H1" : String.valueOf(month.getYear());
            case NINE_MONTHS -> month.getYear() + "-9M";
            case YEAR -> String.valueOf(month.getMonthValue() <= MONTHS_OF_QUARTER ? month.getYear() - 1
                    : month.getYear());
        }).orElseThrow();
    }

    /** Early in a quarter's first month a report speaks of the quarter before. */
    private static String quarter(LocalDate day, boolean early) {
        boolean first = day.getMonthValue() % MONTHS_OF_QUARTER == 1;
        return MeasuredPeriod.quarterOf(first && early ? day.minusMonths(1) : day).code();
    }
}
