package vn.sokehoach.core.period;

import java.util.List;
import java.util.UUID;
import vn.sokehoach.core.plan.Plan;

/**
 * When reports on a plan are due, as the office has set it.
 *
 * @param rules  in the order of the person; empty where the plan's own words hold
 * @param cutOff until when figures count
 * @param shift  what becomes of a due day on which nobody works
 */
public record PlanCalendar(UUID plan, List<DutyRule> rules, CutOff cutOff, Shift shift) {

    public PlanCalendar {
        rules = List.copyOf(rules);
    }

    /** Where a day goes on which nobody works. */
    public enum Shift {
        /** It stays. */
        STAYS,
        /** To the last working day before. */
        EARLIER,
        /** To the next working day, as time limits do (Bộ luật Dân sự 2015, Điều 148). */
        LATER
    }

    /** The settings that a plan begins with. */
    public static PlanCalendar initial(UUID plan) {
        return new PlanCalendar(plan, List.of(), CutOff.USUAL, Shift.LATER);
    }

    /** The rules that hold: those that were set, else what the plan says. */
    public List<DutyRule> holding(Plan of) {
        return rules.isEmpty() ? of.citations().reportingDuties().stream().map(DutyRule::of).toList() : rules;
    }
}
