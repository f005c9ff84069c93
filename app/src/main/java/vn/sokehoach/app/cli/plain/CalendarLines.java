package vn.sokehoach.app.cli.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.calendar.CalendarText;
import vn.sokehoach.app.ui.calendar.RuleText;
import vn.sokehoach.app.ui.measure.MeasureWords;
import vn.sokehoach.core.period.DutyRule;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.plan.ReportingDuty;
import vn.sokehoach.core.usecase.round.KeepingCalendar;

/** When reports on a plan are due, in lines. */
public record CalendarLines(Messages messages) {

    /** The calendar of a plan as it stands, the days that come of it, and the holidays of its year. */
    public String of(Plan plan, KeepingCalendar keeping) {
        PlanCalendar calendar = keeping.of(plan);
        List<String> lines = new ArrayList<>();
        lines.add(calendar.rules().isEmpty() ? stated(plan)
                : pair("round.rules", calendar.rules().stream().map(this::rule).collect(Collectors.joining("; "))));
        keeping.periods(plan)
                .forEach(each -> lines.add("  " + messages.get("cli.heading.line",
                        new MeasureWords(messages).period(each.period().code()), Days.day(each.due()))));
        lines.add(pair("round.cutOff.day", String.valueOf(calendar.cutOff().lastDay())));
        lines.add(pair("round.shift", messages.of("round.shift", calendar.shift())));
        lines.add(messages.get("cli.calendar.holidays", plan.year()));
        CalendarText.lines(keeping.holidays(plan.year())).lines().forEach(line -> lines.add("  " + line));
        return String.join("\n", lines);
    }

    private String stated(Plan plan) {
        String quotes = plan.citations()
                .reportingDuties()
                .stream()
                .map(ReportingDuty::quote)
                .collect(Collectors.joining("; "));
        return quotes.isEmpty() ? messages.get("cli.calendar.none") : messages.get("round.stated", quotes);
    }

    private String rule(DutyRule rule) {
        Optional<RuleText> text = RuleText.of(rule);
        String days = rule.days().stream().map(Days::day).collect(Collectors.joining(", "));
        return messages.of("round.every", rule.every()) + " " + text.map(RuleText::day).orElse(days);
    }

    private String pair(String key, String value) {
        return messages.get("cli.heading.line", messages.get(key), value);
    }
}
