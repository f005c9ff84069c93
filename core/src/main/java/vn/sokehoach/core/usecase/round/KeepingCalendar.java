package vn.sokehoach.core.usecase.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /**
     * Sets the calendar of a plan and the holidays of a year, both as one step; what is the same again changes nothing.
     *
     * @throws StaleEdit where one of them was changed in between; neither is set
     */
    public void set(Plan plan, PlanCalendar after, HolidayYear days, String author) throws StaleEdit {
        List<Change> changes = new ArrayList<>();
        PlanCalendar before = book.calendars().ofPlan(plan.id()).orElse(null);
        if (!after.equals(before) && !(before == null && after.equals(of(plan)))) {
            changes.add(new CalendarSet(before, after));
        }
        boolean ofPlan = !changes.isEmpty();
        if (!days.equals(holidays(days.year()))) {
            changes.add(new HolidaysSet(book.calendars().holidays(days.year()).orElse(null), days));
        }
        if (!changes.isEmpty()) {
            StepLabel label = ofPlan
                    ? new StepLabel(StepLabel.Code.SET_CALENDAR,
                            List.of(Objects.requireNonNullElse(plan.heading().number(), String.valueOf(plan.year()))))
                    : new StepLabel(StepLabel.Code.SET_HOLIDAYS, List.of(String.valueOf(days.year())));
            book.steps().apply(Step.of(label, author, clock.instant(), changes));
            years.remove(days.year());
        }
    }
}
