package vn.sokehoach.core.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sokehoach.core.change.Change.ProgressRecorded;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.store.PlanBook;

/** Records the progress of a task, an item or an order. */
public final class RecordingStatus {
    private final PlanBook book;
    private final Clock clock;

    /** Records in this book; the clock's zone tells what "today" is. */
    public RecordingStatus(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /**
     * Records an entry; returns when it is on the disk. Where the last entry says the same already, nothing is done.
     *
     * @throws Refused   where the id or agency is unknown, the transition is not allowed, a note is missing, the
     *                   percentage is none, or the status follows from the items
     * @throws StaleEdit where the store changed in between
     */
    public RecordedStatus record(StatusEdit edit) throws Refused, StaleEdit {
        Plan plan = book.plans().holding(edit.id()).orElseThrow(() -> unknown(edit.id()));
        Tracked tracked = Tracked.in(plan, edit.id()).orElseThrow(() -> unknown(edit.id()));
        if (tracked.summary() && tracked.followsItems(book.plans().tracking(plan.id()).byItem())) {
            throw new Refused(Refusal.Code.TRACKED_BY_ITEM, tracked.number());
        }
        List<ProgressEntry> earlier = book.progress().of(edit.id());
        ProgressEntry entry = new AskedEntries(book, clock).of(edit, plan, tracked, earlier);
        if (saysTheSame(entry, earlier)) {
            return new RecordedStatus(tracked.subject(), tracked.number(), Progress.after(earlier), false);
        }
        StepLabel label = new StepLabel(StepLabel.Code.RECORD_STATUS,
                List.of(tracked.number(), entry.status().name()));
        book.steps()
                .apply(Step.of(label, entry.origin().by(), entry.origin().at(),
                        List.of(new ProgressRecorded(null, entry))));
        List<ProgressEntry> now = Stream.concat(earlier.stream(), Stream.of(entry)).toList();
        return new RecordedStatus(tracked.subject(), tracked.number(), Progress.after(now), true);
    }

    private static boolean saysTheSame(ProgressEntry entry, List<ProgressEntry> earlier) {
        return Progress.last(earlier)
                .filter(last -> last.status() == entry.status() && last.on().equals(entry.on())
                        && (entry.percent() == null || entry.percent() == Progress.after(earlier).percent())
                        && (entry.remarks().equals(Remarks.NONE) || entry.remarks().equals(last.remarks()))
                        && Objects.equals(last.origin().agency(), entry.origin().agency())
                        && Objects.equals(last.origin().period(), entry.origin().period()))
                .isPresent();
    }

    private static Refused unknown(UUID id) {
        return new Refused(Refusal.Code.UNKNOWN_TASK, id.toString());
    }
}
