package vn.sokehoach.core.usecase;

import java.time.Clock;
import java.util.List;
import vn.sokehoach.core.change.Change.TrackingSet;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.store.PlanBook;

/** Sets whether a plan is tracked by task or by item, and when its tasks are due by default. */
public final class SettingTracking {
    private final PlanBook book;
    private final Clock clock;

    public SettingTracking(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Sets it; the same settings again change nothing.
     *
     * @throws Refused where the plan is not there
     */
    public void set(PlanTracking after, String author) throws Refused, StaleEdit {
        Plan plan = book.plans()
                .find(after.plan())
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_PLAN, after.plan().toString()));
        PlanTracking before = book.plans().tracking(plan.id());
        if (before.equals(after)) {
            return;
        }
        String number = plan.heading().number();
        StepLabel label = new StepLabel(StepLabel.Code.SET_TRACKING, List.of(number == null ? "" : number));
        book.steps().apply(Step.of(label, author, clock.instant(), List.of(new TrackingSet(before, after))));
    }
}
