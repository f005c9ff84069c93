package vn.sokehoach.app.round.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.period.CutOff;
import vn.sokehoach.core.period.DutyRule;
import vn.sokehoach.core.period.HolidayYear;
import vn.sokehoach.core.period.HolidayYear.Holiday;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.period.PlanCalendar.Shift;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.round.KeepingCalendar;

/** The reporting calendar of a plan and the holidays of its year, to be changed. */
public final class CalendarModel {
    private static final int LONGEST_MONTH = 31;

    private final Desk desk;
    private final Plan plan;
    private final PlanCalendar calendar;
    private final HolidayYear holidays;
    private final Runnable kept;

    private CalendarModel(Desk desk, Plan plan, KeepingCalendar keeping, Runnable kept) {
        this.desk = desk;
        this.plan = plan;
        this.calendar = keeping.of(plan);
        this.holidays = keeping.holidays(plan.year());
        this.kept = kept;
    }

    /** The calendar as it stands, read from the book; {@code kept} is told that it was changed. */
    public static CalendarModel of(Desk desk, Plan plan, Runnable kept) {
        return new CalendarModel(desk, plan, desk.office().calendar(), kept);
    }

    /** The rules that hold, as they are shown; those that list days are left to the plan. */
    List<RuleText> rules() {
        return calendar.rules().stream().flatMap(rule -> RuleText.of(rule).stream()).toList();
    }

    /** What the plan itself says of its reports, quoted. */
    List<String> stated() {
        return plan.citations().reportingDuties().stream().map(duty -> duty.quote()).toList();
    }

    /** Until which day of a period's last month figures count. */
    int cutOff() {
        return calendar.cutOff().lastDay();
    }

    Shift shift() {
        return calendar.shift();
    }

    int year() {
        return plan.year();
    }

    /** The holidays, a line each: "30/04/2024 Ngày Chiến thắng". */
    String holidays() {
        return String.join("\n",
                holidays.days().stream().map(each -> Days.day(each.day()) + " " + each.name()).toList());
    }

    /** What was typed. */
    record Typed(List<RuleText> rules, String cutOff, Shift shift, String holidays) {}

    /**
     * Keeps what was typed; where it cannot be understood nothing is kept.
     *
     * @param answer gets the reason, "" where it was kept
     */
    void keep(Typed typed, Consumer<String> answer) {
        List<DutyRule> rules = new ArrayList<>();
        for (RuleText text : typed.rules()) {
            Optional<DutyRule> rule = text.rule();
            if (rule.isEmpty()) {
                answer.accept(desk.messages().of("round.rule.wrong", text.every(), text.day()));
                return;
            }
            rules.add(rule.get());
        }
        String last = typed.cutOff().strip();
        if (!last.matches("\\d{1,2}") || Integer.parseInt(last) < 1 || Integer.parseInt(last) > LONGEST_MONTH) {
            answer.accept(desk.messages().get("round.cutOff.wrong", last));
            return;
        }
        List<Holiday> days = new ArrayList<>();
        for (String line : typed.holidays().lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            Optional<Holiday> holiday = holiday(line);
            if (holiday.isEmpty()) {
                answer.accept(desk.messages().get("round.holiday.wrong", line, plan.year()));
                return;
            }
            days.add(holiday.get());
        }
        store(new PlanCalendar(plan.id(), rules, new CutOff(Integer.parseInt(last)), typed.shift()),
                new HolidayYear(plan.year(), days), answer);
    }

    private Optional<Holiday> holiday(String line) {
        String[] parts = line.split("\\s+", 2);
        try {
            LocalDate day = Days.typed(parts[0]);
            return day.getYear() != plan.year() ? Optional.empty()
                    : Optional.of(new Holiday(day, parts.length > 1 ? parts[1] : ""));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private void store(PlanCalendar after, HolidayYear days, Consumer<String> answer) {
        desk.jobs().run(() -> {
            desk.office().calendar().set(plan, after, days, desk.author());
            return true;
        }, _ -> {
            answer.accept("");
            kept.run();
        }, failure -> {
            if (failure instanceof StaleEdit) {
                answer.accept(desk.messages().get("task.stale"));
            } else {
                answer.accept(Failures.sentence(failure, desk.messages()));
                desk.failures().accept(failure);
            }
        });
    }
}
