package vn.sokehoach.core.store;

import java.util.Optional;
import java.util.UUID;
import vn.sokehoach.core.period.HolidayYear;
import vn.sokehoach.core.period.PlanCalendar;

/** What the office has set of the calendar of reporting. */
public interface CalendarStore {

    /** When reports on a plan are due; empty where nobody has set it. */
    Optional<PlanCalendar> ofPlan(UUID plan);

    /** The holidays of a year; empty where nobody has corrected them. */
    Optional<HolidayYear> holidays(int year);
}
