package vn.sokehoach.core.usecase;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;
import vn.sokehoach.core.plan.Plan;
import vn.sokehoach.core.progress.Progress;
import vn.sokehoach.core.progress.ProgressEntry;
import vn.sokehoach.core.progress.ProgressEntry.Origin;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;
import vn.sokehoach.core.store.PlanBook;

/** Makes the entries that people ask for, where what stands allows them. */
final class AskedEntries {
    private final PlanBook book;
    private final Clock clock;

    AskedEntries(PlanBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** The entry of an edit; {@code earlier} is what stands recorded for the same task, item or order. */
    ProgressEntry of(StatusEdit edit, Plan plan, Tracked tracked, List<ProgressEntry> earlier) throws Refused {
        Integer percent = edit.percent();
        if (percent != null && (percent < 0 || percent > 100)) {
            throw new Refused(Refusal.Code.PERCENT_OUT_OF_RANGE, percent.toString());
        }
        ProgressEntry entry = entry(edit, plan, tracked);
        check(entry, earlier);
        return entry;
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

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
