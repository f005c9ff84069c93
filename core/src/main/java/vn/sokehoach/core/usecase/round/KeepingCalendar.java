package vn.sokehoach.core.usecase.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Change.CalendarSet;
import vn.sokehoach.core.change.Change.HolidaysSet;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.period.DuePeriod;
import vn.sokehoach.core.period.HolidayYear;
import vn.sokehoach.core.period.NationalHolidays;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.period.WorkingDays;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;

/** Tells when reports are due and lets the office set it. */
public final class KeepingCalendar {
    private final PlanBook book;
    private final Clock clock;
    private final Map<Integer, HolidayYear> years = new HashMap<>();

    public KeepingCalendar(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The calendar of a plan: what was set, else how every plan begins. */
    public PlanCalendar of(Plan plan) {
        return book.calendars().ofPlan(plan.id()).orElseGet(() -> PlanCalendar.initial(plan.id()));
    }

    /** The periods on which reports of a plan are due, by their days; empty where neither plan nor office names any. */
    public List<DuePeriod> periods(Plan plan) {
        return DuePeriod.of(plan, of(plan), new WorkingDays(this::holidays));
    }

    /**
     * The last day on which a report on a period is in time; empty where no rule names one.
     *
     * @param period its code
     */
    public Optional<LocalDate> due(Plan plan, String period) {
        return periods(plan).stream()
                .filter(each -> each.period().code().equals(period))
                .map(DuePeriod::due)
                .findFirst();
    }

    /** The holidays of a year: as they were corrected, else as the law names them. */
    public HolidayYear holidays(int year) {
        return years.computeIfAbsent(year,
                each -> book.calendars().holidays(each).orElseGet(() -> NationalHolidays.of(each)));
    }

    /** Sets the calendar of a plan; the same again changes nothing. */
    public void set(Plan plan, PlanCalendar after, String author) throws StaleEdit {
        PlanCalendar before = book.calendars().ofPlan(plan.id()).orElse(null);
        if (!after.equals(before) && !(before == null && after.equals(of(plan)))) {
            String number = Objects.requireNonNullElse(plan.heading().number(), String.valueOf(plan.year()));
            apply(StepLabel.Code.SET_CALENDAR, number, author, new CalendarSet(before, after));
        }
    }

    /** Sets the holidays of a year; the same again changes nothing. */
    public void set(HolidayYear after, String author) throws StaleEdit {
        if (!after.equals(holidays(after.year()))) {
            HolidayYear before = book.calendars().holidays(after.year()).orElse(null);
            apply(StepLabel.Code.SET_HOLIDAYS, String.valueOf(after.year()), author, new HolidaysSet(before, after));
            years.remove(after.year());
        }
    }

    private void apply(StepLabel.Code code, String word, String author, Change change) throws StaleEdit {
        book.steps().apply(Step.of(new StepLabel(code, List.of(word)), author, clock.instant(), List.of(change)));
    }
}
