package vn.sokehoach.core.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.plan.Plan;

/**
 * A period on which reports are due.
 *
 * @param named    the day that plan or rule name; a report that comes on the due day itself is in time
 * @param due      the same, moved where nobody works on it
 * @param dataFrom the first day of the figures
 * @param dataTo   their last day
 */
public record DuePeriod(MeasuredPeriod period, LocalDate named, LocalDate due, LocalDate dataFrom, LocalDate dataTo) {

    /** The periods of a plan, by their due days; each once, by its earliest day. */
    public static List<DuePeriod> of(Plan plan, PlanCalendar calendar, WorkingDays working) {
        return calendar.holding(plan)
                .stream()
                .flatMap(rule -> rule.in(plan.year()).stream())
                .sorted(Comparator.comparing(DutyRule.Named::day))
                .collect(java.util.stream.Collectors.toMap(named -> named.period().code(), named -> named,
                        (first, _) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .map(named -> new DuePeriod(named.period(), named.day(),
                        working.shifted(named.day(), calendar.shift()), calendar.cutOff().from(named.period()),
                        calendar.cutOff().to(named.period())))
                .toList();
    }

    /** How many days are left on a day; negative where it was due before. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
