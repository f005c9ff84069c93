package vn.sokehoach.core.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Change.ProgressRecorded;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.store.PlanBook;

/** Records the progress of many tasks, items and orders of a plan as one step: all of it or nothing. */
public final class RecordingTogether {
    private final PlanBook book;
    private final Clock clock;

    /** Records in this book; the clock's zone tells what "today" is. */
    public RecordingTogether(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Records an entry for each edit; returns when they are on the disk. An edit that says what stands already is left
     * out. The words of an edit are whole: null takes back what was said before.
     *
     * @param edits at most one for each task, item or order
     * @return how many entries were recorded
     * @throws RefusedTogether where at least one edit is refused, with all the reasons
     * @throws StaleEdit       where the store changed in between
     */
    public int record(UUID planId, List<StatusEdit> edits, String author) throws RefusedTogether, StaleEdit {
        Plan plan = book.plans()
                .find(planId)
                .orElseThrow(() -> new RefusedTogether(
                        Map.of(planId, new Refusal(Refusal.Code.UNKNOWN_PLAN, List.of(planId.toString())))));
        PlanTracking tracking = book.plans().tracking(planId);
        PlanProgress known = new PlanProgress(tracking, book.progress().ofPlan(planId));
        List<Asked> asked = new ArrayList<>();
        Map<UUID, Refusal> refusals = new LinkedHashMap<>();
        for (StatusEdit edit : edits) {
            try {
                Asked one = asked(edit, plan, tracking, known.history(edit.id()));
                if (!one.saysTheSame()) {
                    asked.add(one);
                }
            } catch (Refused refused) {
                refusals.put(edit.id(), refused.refusal());
            }
        }
        if (!refusals.isEmpty()) {
            throw new RefusedTogether(refusals);
        }
        if (!asked.isEmpty()) {
            List<Change> changes = asked.stream()
                    .map(one -> (Change) new ProgressRecorded(null, one.entry))
                    .collect(Collectors.toList());
            book.steps().apply(Step.of(label(asked), author, clock.instant(), changes));
        }
        return asked.size();
    }

    private Asked asked(StatusEdit edit, Plan plan, PlanTracking tracking, List<ProgressEntry> earlier)
            throws Refused {
        Tracked tracked = Tracked.in(plan, edit.id())
                .orElseThrow(() -> new Refused(Refusal.Code.UNKNOWN_TASK, edit.id().toString()));
        if (tracked.followsItems(tracking.byItem())) {
            throw new Refused(Refusal.Code.TRACKED_BY_ITEM, tracked.number());
        }
        ProgressEntry entry = new AskedEntries(book, clock).of(edit, plan, tracked, earlier);
        return new Asked(tracked.number(), entry, Progress.after(earlier),
                Progress.last(earlier).map(ProgressEntry::remarks).orElse(Remarks.NONE));
    }

    /** One entry is called as when it is recorded alone; of several what is common to them is told. */
    private static StepLabel label(List<Asked> asked) {
        if (asked.size() == 1) {
            Asked only = asked.getFirst();
            return new StepLabel(StepLabel.Code.RECORD_STATUS, List.of(only.number, only.entry.status().name()));
        }
        boolean status = asked.stream().anyMatch(Asked::changesStatus);
        boolean percent = asked.stream().anyMatch(Asked::changesPercent);
        boolean words = asked.stream().anyMatch(Asked::changesWords);
        StepLabel.Code code = status && !percent && !words ? StepLabel.Code.RECORD_STATUSES
                : percent && !status && !words ? StepLabel.Code.RECORD_PERCENTS
                        : words && !status && !percent ? StepLabel.Code.RECORD_REMARKS
                                : StepLabel.Code.RECORD_ROWS;
        return new StepLabel(code, List.of(String.valueOf(asked.size())));
    }

    /** An entry, and what stands before it. */
    private record Asked(String number, ProgressEntry entry, Progress before, Remarks saidBefore) {
        private boolean changesStatus() {
            return entry.status() != before.status();
        }

        private boolean changesPercent() {
            // To be done is to be done whole: that is no change of its own.
            return entry.status() != TaskStatus.DONE && entry.percent() != null
                    && !Objects.equals(entry.percent(), before.percent());
        }

        private boolean changesWords() {
            return !entry.remarks().equals(saidBefore);
        }

        private boolean saysTheSame() {
            return !changesStatus() && !changesPercent() && !changesWords();
        }
    }

    /** Carries the reasons why edits that belong together were not carried out; nothing was changed. */
    public static final class RefusedTogether extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Map<UUID, Refusal> refusals;

        RefusedTogether(Map<UUID, Refusal> refusals) {
            super(refusals.size() + " refused");
            this.refusals = Map.copyOf(refusals);
        }

        /** The reasons by the id of the task, item or order; at least one. */
        public Map<UUID, Refusal> refusals() {
            return refusals;
        }
    }
}
