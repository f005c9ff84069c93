package vn.sokehoach.app.ui.copy;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import vn.sokehoach.app.ui.Days;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.copy.BookCopy;
import vn.sokehoach.core.copy.BookCounts;
import vn.sokehoach.core.copy.ContentDifference;
import vn.sokehoach.core.copy.CopyComparison;
import vn.sokehoach.core.copy.CopyComparison.PlanDifference;
import vn.sokehoach.core.copy.CopyTrial;

/** Puts copies of the book, and what restoring one would change, into sentences; the window and the command line share them. */
public final class CopySentences {
    private static final int MOST_NAMES = 12;

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

    /** A copy, the book beside it, and whatever would come, go or change, plan by plan; a sentence a line. */
    public List<String> of(CopyComparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.add(of(comparison.copy()));
        lines.add(messages.get("safety.now", counts(comparison.now())));
        lines.add(changes(comparison));
        for (PlanDifference plan : comparison.plans()) {
            lines.add(messages.get("safety.plan", messages.of("copy.plan", plan.kind(), plan.plan())));
            plan.contents().stream().map(this::line).forEach(lines::add);
        }
        if (!comparison.others().isEmpty()) {
            lines.add(messages.get("safety.others"));
            comparison.others().stream().map(this::line).forEach(lines::add);
        }
        if (!comparison.isSame() && !comparison.altered() && comparison.plans().isEmpty()
                && comparison.others().isEmpty()) {
            lines.add(messages.get("safety.history"));
        }
        return lines;
    }

    private String changes(CopyComparison comparison) {
        if (comparison.altered()) {
            return messages.get("safety.altered");
        }
        return comparison.isSame() ? messages.get("safety.same")
                : messages.get("safety.changes", comparison.lost(), comparison.gained());
    }

    private String line(ContentDifference difference) {
        List<String> counts = new ArrayList<>();
        if (difference.lost() > 0) {
            counts.add(messages.get("safety.content.lost", difference.lost()));
        }
        if (difference.gained() > 0) {
            counts.add(messages.get("safety.content.gained", difference.gained()));
        }
        if (difference.changed() > 0) {
            counts.add(messages.get("safety.content.changed", difference.changed()));
        }
        String subject = messages.of("copy.subject", difference.subject());
        String all = String.join(", ", counts);
        return difference.names().isEmpty() ? messages.get("safety.content", subject, all)
                : messages.get("safety.content.named", subject, all, names(difference.names()));
    }

    private static String names(List<String> all) {
        String first = String.join("; ", all.subList(0, Math.min(MOST_NAMES, all.size())));
        return all.size() > MOST_NAMES ? first + "; …" : first;
    }

    /** What came out when a copy was restored beside the book. */
    public String of(CopyTrial trial) {
        BookCopy copy = trial.copy();
        return trial.whole()
                ? messages.get("safety.trial.whole", copy.file(), time(copy), counts(trial.counted()), trial.since())
                : messages.get("safety.trial.broken", copy.file(), time(copy));
    }
}
