package vn.sokehoach.app.ui.copy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.core.copy.CopyComparison;
import vn.sokehoach.core.copy.CopyComparison.PlanDifference;
import vn.sokehoach.core.copy.CopyTrial;

/** Puts copies of the book, and what restoring one would change, into sentences; the window and the command line share them. */
public final class CopySentences {
    private final Messages messages;
    private final ZoneId zone;

    /** Sentences in these texts, with times of this zone. */
    public CopySentences(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
    }

    /** "20/05/2024 10:15". */
    public String time(BookCopy copy) {
        return Days.dayAndMinute(copy.madeAt(), zone);
    }

    /** "2 kế hoạch, 310 nhiệm vụ và ý, 12 lần ghi tiến độ, 2 văn bản". */
    public String counts(BookCounts counts) {
        return messages.get("safety.counts", counts.plans(), counts.tasks(), counts.entries(), counts.documents());
    }

    /** That a backup was written, and what was found on reading it again. */
    public String written(BookCopy copy) {
        return messages.get("safety.written", copy.file(), counts(copy.counts()), copy.steps());
    }

    /** When a copy was made and what it holds. */
    public String of(BookCopy copy) {
        return messages.get("safety.copy", time(copy), counts(copy.counts()), copy.steps());
    }

    /** A copy, the book beside it, and each plan that would come, go or change; a sentence a line. */
    public List<String> of(CopyComparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.add(of(comparison.copy()));
        lines.add(messages.get("safety.now", counts(comparison.now())));
        lines.add(comparison.isSame() ? messages.get("safety.same")
                : messages.get("safety.changes", comparison.lost(), comparison.gained()));
        comparison.plans().stream().map(this::line).forEach(lines::add);
        return lines;
    }

    private String line(PlanDifference difference) {
        String what = messages.of("copy.plan", difference.kind(), difference.plan());
        return difference.entriesLost() + difference.entriesGained() == 0 ? messages.get("safety.plan", what)
                : messages.get("safety.plan.entries", what, difference.entriesLost(), difference.entriesGained());
    }

    /** What came out when a copy was restored beside the book. */
    public String of(CopyTrial trial) {
        BookCopy copy = trial.copy();
        return trial.whole()
                ? messages.get("safety.trial.whole", copy.file(), time(copy), counts(trial.counted()), trial.since())
                : messages.get("safety.trial.broken", copy.file(), time(copy));
    }
}
