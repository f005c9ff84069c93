package vn.sokehoach.core.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.agency.AgencyId;

/**
 * One recorded progress of a task or an item.
 *
 * @param on      the day it speaks of, in Asia/Ho_Chi_Minh
 * @param at      when it was recorded (UTC); a redone entry keeps it
 * @param percent 0 to 100; null where none was given
 */
public record ProgressEntry(UUID id, Subject subject, TaskStatus status, @Nullable Integer percent, Remarks remarks,
        LocalDate on, Origin origin) {

    /** What the entry is about: a plan's task, or one item of it; {@code item} null for the task itself. */
    public record Subject(UUID plan, UUID task, @Nullable UUID item) {

        /** The id that people name: the item's, else the task's. */
        public UUID id() {
            return item == null ? task : item;
        }
    }

    /** The words that go with a status; each null where nothing was said. */
    public record Remarks(@Nullable String note, @Nullable String result, @Nullable String difficulties,
            @Nullable String proposals) {

        public static final Remarks NONE = new Remarks(null, null, null, null);
    }

    /**
     * Where the entry comes from.
     *
     * @param by     the person who recorded it
     * @param agency who reported; null for the planning office itself
     * @param period the reporting period, such as "2024-Q2"; null for none
     * @param file   file and cell that it was taken from; null where a person typed it
     */
    public record Origin(Instant at, String by, @Nullable AgencyId agency, @Nullable String period,
            @Nullable String file) {}
}
