package vn.sokehoach.app.ui.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.period.CutOff;
import vn.sokehoach.core.period.DutyRule;
import vn.sokehoach.core.period.HolidayYear;
import vn.sokehoach.core.period.HolidayYear.Holiday;
import vn.sokehoach.core.text.TypedText;

/** Reads what a person writes of due days, the cut-off and holidays; refuses what is not understood with a sentence. */
public record CalendarText(Messages messages) {
    private static final int LONGEST_MONTH = 31;

    /**
     * The rules that these words mean.
     *
     * @throws CalendarMisread where one of them is no day of its kind
     */
    public List<DutyRule> rules(List<RuleText> typed) throws CalendarMisread {
        List<DutyRule> rules = new ArrayList<>();
        for (RuleText text : typed) {
            rules.add(text.rule()
                    .orElseThrow(() -> new CalendarMisread(
                            messages.of("round.rule.wrong", text.every(), text.day()))));
        }
        return rules;
    }

    /**
     * Until which day of a period's last month figures count.
     *
     * @throws CalendarMisread where it is no day of a month
     */
    public CutOff cutOff(String typed) throws CalendarMisread {
        String last = typed.strip();
        if (!last.matches("\\d{1,2}") || Integer.parseInt(last) < 1 || Integer.parseInt(last) > LONGEST_MONTH) {
            throw new CalendarMisread(messages.get("round.cutOff.wrong", last));
        }
        return new CutOff(Integer.parseInt(last));
    }

    /** Holidays, a line each: "30/04/2024 Ngày Chiến thắng". */
    public static String lines(HolidayYear holidays) {
        return holidays.days().stream().map(CalendarText::line).collect(Collectors.joining("\n"));
    }

    /** A holiday as it is written. */
    private static String line(Holiday holiday) {
        return Days.day(holiday.day()) + " " + holiday.name();
    }

    /**
     * The holidays of a year, a line each; of two lines for one day the later is meant.
     *
     * @throws CalendarMisread where a line does not begin with a day of the year
     */
    public HolidayYear holidays(int year, String typed) throws CalendarMisread {
        Map<LocalDate, Holiday> days = new TreeMap<>();
        for (String line : TypedText.lines(typed).lines().toList()) {
            Holiday holiday = holiday(year, line)
                    .orElseThrow(() -> new CalendarMisread(messages.get("round.holiday.wrong", line, year)));
            days.put(holiday.day(), holiday);
        }
        return new HolidayYear(year, List.copyOf(days.values()));
    }

    /**
     * The holidays without some days, on which there is work after all.
     *
     * @throws CalendarMisread where one of them is no holiday
     */
    public HolidayYear without(HolidayYear holidays, List<LocalDate> workdays) throws CalendarMisread {
        for (LocalDate workday : workdays) {
            if (holidays.days().stream().noneMatch(each -> each.day().equals(workday))) {
                throw new CalendarMisread(
                        messages.get("round.workday.wrong", Days.day(workday), String.valueOf(holidays.year())));
            }
        }
        return new HolidayYear(holidays.year(),
                holidays.days().stream().filter(each -> !workdays.contains(each.day())).toList());
    }

    private static Optional<Holiday> holiday(int year, String line) {
        String[] parts = line.split("\\s+", 2);
        try {
            LocalDate day = Days.typed(parts[0]);
            return day.getYear() != year ? Optional.empty()
                    : Optional.of(new Holiday(day, parts.length > 1 ? parts[1] : ""));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
