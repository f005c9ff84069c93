package vn.sokehoach.core.usecase;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.change.Change.ProgressRecorded;
import vn.sokehoach.core.change.StaleEdit;
import vn.sokehoach.core.change.Step;
import vn.sokehoach.core.change.StepLabel;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Origin;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
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
        if (tracked.followsItems(book.plans().tracking(plan.id()).byItem())) {
            throw new Refused(Refusal.Code.TRACKED_BY_ITEM, tracked.number());
        }
        Integer percent = edit.percent();
        if (percent != null && (percent < 0 || percent > 100)) {
            throw new Refused(Refusal.Code.PERCENT_OUT_OF_RANGE, percent.toString());
        }
        ProgressEntry entry = entry(edit, plan, tracked);
        List<ProgressEntry> earlier = book.progress().of(edit.id());
        check(entry, earlier);
        if (saysTheSame(entry, earlier)) {
            return new RecordedStatus(tracked.subject(), tracked.number(), Progress.after(earlier), false);
        }
        StepLabel label = new StepLabel(StepLabel.Code.RECORD_STATUS,
                List.of(tracked.number(), entry.status().name()));
        book.steps()
                .apply(Step.of(label, entry.origin().by(), entry.origin().at(),
                        List.of(new ProgressRecorded(null, entry))));
        return new RecordedStatus(tracked.subject(), tracked.number(), Progress.after(book.progress().of(edit.id())),
                true);
    }

    private ProgressEntry entry(StatusEdit edit, Plan plan, Tracked tracked) throws Refused {
        boolean done = edit.status() == TaskStatus.DONE;
        LocalDate on = edit.on() == null ? LocalDate.now(clock) : edit.on();
        String agencyName = said(edit.reporter().agency());
        AgencyId agency = agencyName == null ? null : new FindingAgency(book).inPlan(agencyName, plan);
        Origin origin = new Origin(clock.instant(), edit.reporter().by(), agency, said(edit.reporter().period()),
                null);
        Remarks remarks = new Remarks(said(edit.remarks().note()), said(edit.remarks().result()),
                said(edit.remarks().difficulties()), said(edit.remarks().proposals()));
        return new ProgressEntry(UUID.randomUUID(), tracked.subject(), edit.status(),
                done ? Integer.valueOf(100) : edit.percent(), remarks, on, origin);
    }

    private static void check(ProgressEntry entry, List<ProgressEntry> earlier) throws Refused {
        // A day in the past is judged by what stood on that day: that is the entry it will follow.
        TaskStatus current = Progress.after(earlier.stream().filter(other -> !other.on().isAfter(entry.on())).toList())
                .status();
        if (!entry.status().mayFollow(current)) {
            throw new Refused(Refusal.Code.TRANSITION_NOT_ALLOWED, entry.status().name(), current.name());
        }
        if (entry.status().needsNote() && entry.remarks().note() == null) {
            throw new Refused(Refusal.Code.NOTE_NEEDED, entry.status().name());
        }
    }

    private static boolean saysTheSame(ProgressEntry entry, List<ProgressEntry> earlier) {
        return earlier.stream()
                .sorted(Comparator.comparing(ProgressEntry::on))
                .reduce((first, second) -> second)
                .filter(last -> last.status() == entry.status() && last.on().equals(entry.on())
                        && (entry.percent() == null || entry.percent() == Progress.after(earlier).percent())
                        && (entry.remarks().equals(Remarks.NONE) || entry.remarks().equals(last.remarks()))
                        && Objects.equals(last.origin().agency(), entry.origin().agency())
                        && Objects.equals(last.origin().period(), entry.origin().period()))
                .isPresent();
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static Refused unknown(UUID id) {
        return new Refused(Refusal.Code.UNKNOWN_TASK, id.toString());
    }
}
