package vn.sokehoach.core.usecase.round;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.period.DuePeriod;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.store.PlanBook;
import vn.sokehoach.core.submission.FormReceipt;
import vn.sokehoach.core.submission.Kit;
import vn.sokehoach.core.submission.content.ReportingAgency;

/** Tells how the reporting rounds of plans stand: what came in, who still owes. */
public final class ReviewingRounds {
    private final PlanBook book;
    private final Clock clock;
    private final KeepingCalendar calendar;

    public ReviewingRounds(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
        this.calendar = new KeepingCalendar(book, clock);
    }

    /** The rounds of a plan, by their last days: those that are due, and others for which kits were given out. */
    public List<RoundLedger> rounds(Plan plan) {
        List<DuePeriod> dues = calendar.periods(plan);
        List<ReportingAgency> agencies = ReportingAgency.of(plan, book.agencies().all());
        Map<String, MeasuredPeriod> periods = new LinkedHashMap<>();
        dues.forEach(due -> periods.put(due.period().code(), due.period()));
        book.submissions()
                .kits(plan.id(), null)
                .forEach(kit -> MeasuredPeriod.parse(kit.to().period())
                        .ifPresent(period -> periods.putIfAbsent(period.code(), period)));
        return periods.values()
                .stream()
                .sorted(Comparator.comparing(MeasuredPeriod::to)
                        .thenComparing(MeasuredPeriod::from, Comparator.reverseOrder()))
                .map(period -> ledger(plan, period, dues, agencies))
                .toList();
    }

    /** How each agency stands in the round of a period. */
    public RoundLedger ledger(Plan plan, MeasuredPeriod period) {
        return ledger(plan, period, calendar.periods(plan), ReportingAgency.of(plan, book.agencies().all()));
    }

    private RoundLedger ledger(Plan plan, MeasuredPeriod period, List<DuePeriod> dues,
            List<ReportingAgency> agencies) {
        LocalDate today = LocalDate.now(clock);
        Optional<DuePeriod> due = dues.stream()
                .filter(each -> each.period().code().equals(period.code()))
                .findFirst();
        boolean overdue = due.filter(each -> each.due().isBefore(today)).isPresent();
        List<Kit> kits = book.submissions().kits(plan.id(), period.code());
        List<FormReceipt> receipts = book.submissions().receipts(plan.id(), period.code());
        List<LedgerLine> lines = agencies.stream().map(agency -> {
            List<FormReceipt> its = receipts.stream().filter(form -> isOf(form, agency.id())).toList();
            return new LedgerLine(agency,
                    kits.stream().filter(kit -> kit.to().agency().equals(agency.id())).toList(), its,
                    LedgerLine.state(its.isEmpty() ? null : its.getLast(), overdue));
        }).toList();
        return new RoundLedger(plan, period, due.orElse(null), today, lines);
    }

    private static boolean isOf(FormReceipt form, AgencyId agency) {
        return form.to() != null && form.to().agency().equals(agency);
    }

    /** The rounds of all plans in which reports are owed that were due before the end of this week, longest due first. */
    public List<RoundLedger> owedThisWeek() {
        LocalDate sunday = LocalDate.now(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return book.plans()
                .oneByOne()
                .flatMap(plan -> owed(plan, sunday))
                .sorted(Comparator.comparing(
                        (RoundLedger round) -> round.daysLeft().orElseThrow()))
                .toList();
    }

    private Stream<RoundLedger> owed(Plan plan, LocalDate until) {
        List<DuePeriod> dues = calendar.periods(plan);
        List<ReportingAgency> agencies = ReportingAgency.of(plan, book.agencies().all());
        return dues.stream()
                .filter(due -> !due.due().isAfter(until))
                .map(due -> ledger(plan, due.period(), dues, agencies))
                .filter(round -> round.isBegun() && !round.owing().isEmpty());
    }
}
