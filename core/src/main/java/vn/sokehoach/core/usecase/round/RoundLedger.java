package vn.sokehoach.core.usecase.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.indicator.MeasuredPeriod;
import vn.sokehoach.core.period.DuePeriod;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.usecase.round.LedgerLine.State;

/**
 * A reporting round: a period of a plan and how each agency stands in it.
 *
 * @param due   null where no rule names a day for the period
 * @param today the day by which it is judged
 * @param lines in the order in which the plan names its agencies
 */
public record RoundLedger(Plan plan, MeasuredPeriod period, @Nullable DuePeriod due, LocalDate today,
        List<LedgerLine> lines) {

    public RoundLedger {
        lines = List.copyOf(lines);
    }

    /** How many reports are there. */
    public int in() {
        return count(State::isIn);
    }

    /** How many agencies stand so. */
    public int count(Predicate<State> states) {
        return (int) lines.stream().map(LedgerLine::state).filter(states).count();
    }

    /** Those whose report is not there, or cannot be read. */
    public List<LedgerLine> owing() {
        return lines.stream().filter(line -> !line.state().isIn()).toList();
    }

    /** Whether kits were given out. */
    public boolean isBegun() {
        return lines.stream().anyMatch(line -> !line.kits().isEmpty());
    }

    /** How many days are left, negative after the due day; empty where no day is set. */
    public Optional<Long> daysLeft() {
        return Optional.ofNullable(due).map(day -> day.daysLeft(today));
    }
}
