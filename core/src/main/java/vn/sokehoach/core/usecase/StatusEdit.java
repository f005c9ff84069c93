package vn.sokehoach.core.usecase;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.progress.ProgressEntry.Remarks;
import vn.sokehoach.core.progress.TaskStatus;

/**
 * What a person wants recorded.
 *
 * @param id      of a task, an item or an order
 * @param percent 0 to 100; null leaves it as it is (DONE sets 100 in any case)
 * @param on      the day it speaks of; null for today
 */
public record StatusEdit(UUID id, TaskStatus status, @Nullable Integer percent, Remarks remarks,
        @Nullable LocalDate on, Reporter reporter) {

    /** An edit with a status alone, of today. */
    public static StatusEdit of(UUID id, TaskStatus status, String by) {
        return new StatusEdit(id, status, null, Remarks.NONE, null, new Reporter(by, null, null));
    }

    /**
     * Who says so.
     *
     * @param by     the person who records it
     * @param agency name of the agency that reported, accents not needed; null for the planning office itself
     * @param period the reporting period; null for none
     */
    public record Reporter(String by, @Nullable String agency, @Nullable String period) {}
}
