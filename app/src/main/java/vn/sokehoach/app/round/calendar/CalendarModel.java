package vn.sokehoach.app.round.calendar;

import java.util.List;
import java.util.function.Consumer;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.app.ui.calendar.CalendarMisread;
import vn.sokehoach.app.ui.calendar.CalendarText;
import vn.sokehoach.app.ui.calendar.RuleText;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.period.HolidayYear;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.period.PlanCalendar.Shift;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.round.KeepingCalendar;

/** The reporting calendar of a plan and the holidays of its year, to be changed. */
public final class CalendarModel {
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
        return CalendarText.lines(holidays);
    }

    /** What was typed. */
    record Typed(List<RuleText> rules, String cutOff, Shift shift, String holidays) {}

    /**
     * Keeps what was typed; where it cannot be understood nothing is kept.
     *
     * @param answer gets the reason, "" where it was kept
     */
    void keep(Typed typed, Consumer<String> answer) {
        CalendarText text = new CalendarText(desk.messages());
        try {
            store(new PlanCalendar(plan.id(), text.rules(typed.rules()), text.cutOff(typed.cutOff()), typed.shift()),
                    text.holidays(plan.year(), typed.holidays()), answer);
        } catch (CalendarMisread reason) {
            answer.accept(reason.getMessage());
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
