package vn.sokehoach.app.cli.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.sokehoach.app.ui.calendar.RuleText;
import vn.sokehoach.core.period.DutyRule;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.round.KeepingCalendar;

/** When reports on a plan are due. */
final class CalendarJson {

    private CalendarJson() {}

    static ObjectNode of(Plan plan, KeepingCalendar keeping) {
        PlanCalendar calendar = keeping.of(plan);
        return new Fields().text("planId", plan.id())
                .list("rules", calendar.rules(), CalendarJson::rule)
                .number("cutOff", calendar.cutOff().lastDay())
                .text("shift", calendar.shift().name())
                .list("due", keeping.periods(plan), each -> new Fields().text("period", each.period().code())
                        .text("due", each.due())
                        .node())
                .list("holidays", keeping.holidays(plan.year()).days(), each -> new Fields().text("day", each.day())
                        .text("name", each.name())
                        .node())
                .node();
    }

    private static ObjectNode rule(DutyRule rule) {
        return new Fields().text("every", rule.every().name())
                .text("day", RuleText.of(rule).map(RuleText::day).orElse(null))
                .text("rule", rule.rule())
                .node();
    }
}
