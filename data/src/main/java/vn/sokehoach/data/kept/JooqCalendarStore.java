package vn.sokehoach.data.kept;

import static vn.sokehoach.data.generated.Tables.CALENDAR;
import static vn.sokehoach.data.generated.Tables.HOLIDAYS;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.change.Change.CalendarSet;
import vn.sokehoach.core.change.Change.HolidaysSet;
import vn.sokehoach.core.period.HolidayYear;
import vn.sokehoach.core.period.PlanCalendar;
import vn.sokehoach.core.store.CalendarStore;
import vn.sokehoach.data.journal.StepJson;

/** The calendars of plans and the holidays, as far as they were set. */
final class JooqCalendarStore implements CalendarStore {

    private final Supplier<DSLContext> db;

    JooqCalendarStore(Supplier<DSLContext> db) {
        this.db = db;
    }

    @Override
    public Optional<PlanCalendar> ofPlan(UUID plan) {
        return db.get()
                .select(CALENDAR.CONTENT)
                .from(CALENDAR)
                .where(CALENDAR.PLAN.eq(plan))
                .fetchOptional(row -> StepJson.read(row.value1(), PlanCalendar.class));
    }

    @Override
    public Optional<HolidayYear> holidays(int year) {
        return db.get()
                .select(HOLIDAYS.CONTENT)
                .from(HOLIDAYS)
                .where(HOLIDAYS.OF_YEAR.eq(year))
                .fetchOptional(row -> StepJson.read(row.value1(), HolidayYear.class));
    }

    boolean stands(CalendarSet change) {
        return Objects.equals(change.before(), ofPlan(either(change.before(), change.after()).plan()).orElse(null));
    }

    boolean stands(HolidaysSet change) {
        return Objects.equals(change.before(), holidays(either(change.before(), change.after()).year()).orElse(null));
    }

    void apply(CalendarSet change) {
        PlanCalendar any = either(change.before(), change.after());
        db.get().deleteFrom(CALENDAR).where(CALENDAR.PLAN.eq(any.plan())).execute();
        if (change.after() != null) {
            db.get()
                    .insertInto(CALENDAR, CALENDAR.PLAN, CALENDAR.CONTENT)
                    .values(any.plan(), StepJson.write(any))
                    .execute();
        }
    }

    void apply(HolidaysSet change) {
        HolidayYear any = either(change.before(), change.after());
        db.get().deleteFrom(HOLIDAYS).where(HOLIDAYS.OF_YEAR.eq(any.year())).execute();
        if (change.after() != null) {
            db.get()
                    .insertInto(HOLIDAYS, HOLIDAYS.OF_YEAR, HOLIDAYS.CONTENT)
                    .values(any.year(), StepJson.write(any))
                    .execute();
        }
    }

    private static <T> T either(@Nullable T before, @Nullable T after) {
        return Objects.requireNonNull(after == null ? before : after, "a change of nothing to nothing");
    }
}
