package vn.sokehoach.core.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a task or an item stands.
 *
 * @param percent     0 to 100; 0 where nothing was recorded
 * @param completedOn the day of completion while DONE, else null
 */
public record Progress(TaskStatus status, int percent, @Nullable LocalDate completedOn) {

    public static final Progress NONE = new Progress(TaskStatus.NOT_STARTED, 0, null);

    /**
     * The state that entries lead to: the entry with the latest {@code on}, of equal days the last recorded.
     *
     * @param entries of one task or item, in the order of recording; may be empty
     */
    public static Progress after(List<ProgressEntry> entries) {
        Progress state = NONE;
        for (ProgressEntry entry : entries.stream().sorted(Comparator.comparing(ProgressEntry::on)).toList()) {
            state = state.with(entry);
        }
        return state;
    }

    /** The entry that the state comes from: of the latest day, there the last recorded; empty where there is none. */
    public static Optional<ProgressEntry> last(List<ProgressEntry> entries) {
        return entries.stream().sorted(Comparator.comparing(ProgressEntry::on)).reduce((_, later) -> later);
    }

    private Progress with(ProgressEntry entry) {
        if (entry.status() == TaskStatus.DONE) {
            return new Progress(TaskStatus.DONE, 100, entry.on());
        }
        int next = entry.percent() == null ? percent : entry.percent();
        return new Progress(entry.status(), next, null);
    }
}
