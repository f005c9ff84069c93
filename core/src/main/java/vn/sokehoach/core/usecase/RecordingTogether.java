package vn.sokehoach.core.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sokehoach.core.change.Change;
import vn.sokehoach.core.change.Change.ProgressRecorded;
import vn.sokehoach.core.change.StepDraft;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.PlanProgress;
import vn.sokehoach.core.progress.PlanTracking;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.store.PlanBook;

/** The progress of many tasks, items and orders of a plan, recorded together: all of it or nothing. */
public final class RecordingTogether {
    private final PlanBook book;
    private final Clock clock;

    /** Records in this book; the clock's zone tells what "today" is. */
    public RecordingTogether(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * An entry for each edit; nothing is recorded before the step is taken. An edit that says what stands already is left
     * out. The words of an edit are whole: null takes back what was said before.
     *
     * @param plan  as it is to be when they are recorded
     * @param edits at most one for each task, item or order
     * @throws RefusedTogether where at least one edit is refused, with all the reasons
     */
    public StepDraft draft(Plan plan, List<StatusEdit> edits) throws RefusedTogether {
        if (edits.isEmpty()) {
            return new StepDraft(label(List.of()), Set.of(), List.of());
        }
        PlanTracking tracking = book.plans().tracking(plan.id());
        PlanProgress known = new PlanProgress(tracking, book.progress().ofPlan(plan.id()));
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
        return new StepDraft(label(asked),
                asked.stream().map(one -> one.entry.subject().id()).collect(Collectors.toSet()),
                asked.stream().<Change>map(one -> new ProgressRecorded(null, one.entry)).toList());
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
