package vn.sokehoach.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.period.DutyRule.Every;
import vn.sokehoach.core.period.PlanCalendar.Shift;
import vn.sokehoach.core.plan.ReportingDuty;

/** Duties become periods with due days, cut-offs and holidays. */
class CalendarTest {

    @ParameterizedTest
    @CsvSource({"2007, 2007-02-17, 2007-04-26", "2023, 2023-01-22, 2023-04-29", "2024, 2024-02-10, 2024-04-18",
            "2025, 2025-01-29, 2025-04-07", "2026, 2026-02-17, 2026-04-26", "2030, 2030-02-02, 2030-04-12"})
    void tetAndTheKingsDayFallAsTheyDidInVietnam(int year, LocalDate tet, LocalDate kings) {
        assertThat(VietnameseLunar.newYear(year)).isEqualTo(tet);
        assertThat(VietnameseLunar.kingsDay(year)).isEqualTo(kings);
    }

    @ParameterizedTest
    @CsvSource({"quarterly, 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15', 2024-Q1 2024-Q2 2024-Q3 2024-Q4",
            "quarterly, 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5', 2024-Q1 2024-Q2 2024-Q3 2024-Q4",
            "yearly, FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=1, 2024", "yearly, FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=15, 2024",
            "halfYearly, 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=14', 2024-H1 2024"})
    void aStatedRuleGivesThePeriodsOfThePlansYear(String kind, String rule, String codes) {
        DutyRule duty = DutyRule.of(new ReportingDuty(kind, List.of(), rule, List.of(), ""));

        assertThat(duty.in(2024)).extracting(named -> named.period().code()).containsExactly(codes.split(" "));
    }

    @Test
    void monthlyReportsDueEarlySpeakOfTheMonthBefore() {
        assertThat(DutyRule.monthly(25).in(2024)).hasSize(12)
                .first()
                .isEqualTo(new DutyRule.Named(period("2024-01"), LocalDate.of(2024, 1, 25)));
        assertThat(DutyRule.monthly(5).in(2024)).hasSize(12)
                .last()
                .isEqualTo(new DutyRule.Named(period("2024-12"), LocalDate.of(2025, 1, 5)));
        assertThat(DutyRule.monthly(31).in(2024)).extracting(named -> named.day().getDayOfMonth()).contains(29, 30, 31);
    }

    @Test
    void listedDaysAndSingleOnesAreTakenAsTheyAre() {
        DutyRule listed = DutyRule.of(new ReportingDuty("quarterly",
                List.of(LocalDate.of(2025, 3, 14), LocalDate.of(2025, 6, 13)), null, List.of(), ""));

        assertThat(listed.in(2025)).extracting(named -> named.period().code()).containsExactly("2025-Q1", "2025-Q2");
        assertThat(DutyRule.once(LocalDate.of(2025, 8, 20)).in(2025)).extracting(DutyRule.Named::day)
                .containsExactly(LocalDate.of(2025, 8, 20));
        assertThat(DutyRule.yearly(Every.NINE_MONTHS, 9, 20).in(2025)).extracting(named -> named.period().code())
                .containsExactly("2025-9M");
    }

    @Test
    void figuresAreCutOffAsTheDecreeSaysOrAsTheOfficeDoes() {
        MeasuredPeriod second = period("2024-Q2");

        assertThat(CutOff.USUAL.from(second)).isEqualTo("2024-03-15");
        assertThat(CutOff.USUAL.to(second)).isEqualTo("2024-06-14");
        assertThat(CutOff.USUAL.from(period("2024"))).isEqualTo("2023-12-15");
        assertThat(new CutOff(31).from(second)).isEqualTo("2024-04-01");
        assertThat(new CutOff(31).to(second)).isEqualTo("2024-06-30");
    }

    @Test
    void aDueDayOnWhichNobodyWorksMovesAsItIsSet() {
        WorkingDays working = new WorkingDays(NationalHolidays::of);
        LocalDate saturday = LocalDate.of(2024, 6, 15);

        assertThat(working.shifted(saturday, Shift.STAYS)).isEqualTo(saturday);
        assertThat(working.shifted(saturday, Shift.EARLIER)).isEqualTo("2024-06-14");
        assertThat(working.shifted(saturday, Shift.LATER)).isEqualTo("2024-06-17");
        assertThat(working.shifted(LocalDate.of(2024, 4, 30), Shift.LATER)).isEqualTo("2024-05-02");
        assertThat(working.isOne(LocalDate.of(2024, 2, 12))).isFalse();
    }

    @Test
    void whatIsNoRuleOfMonthsAndDaysNamesNone() {
        assertThat(Recurrence.parse("FREQ=WEEKLY;BYDAY=MO")).isEmpty();
        assertThat(Recurrence.parse("FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1")).isEmpty();
        assertThat(Recurrence.parse("FREQ=YEARLY;BYMONTHDAY=1")).isEmpty();
        Recurrence quarterly = Recurrence.parse("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15").orElseThrow();
        assertThat(Recurrence.parse(quarterly.rule())).contains(quarterly);
        assertThat(PlanCalendar.initial(new UUID(0, 1)).rules()).isEmpty();
    }

    private static MeasuredPeriod period(String code) {
        return MeasuredPeriod.parse(code).orElseThrow();
    }
}
