package vn.sokehoach.core.usecase.drafting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.progress.TaskStatus;

/**
 * What a person wants of a plan that goes on with another one.
 *
 * @param plan  the plan that it goes on with
 * @param year  that of the new plan
 * @param title null for the old one with the new year in the place of its own
 * @param asOf  the day on which the statuses are looked at
 * @param which what goes over
 * @param note  the old tasks are marked as carried over with this note; null where they are left as they are
 */
public record RollOver(UUID plan, int year, @Nullable String title, LocalDate asOf, Which which,
        @Nullable String note) {

    /** What of the old plan goes over. */
    public enum Which {
        /** Whatever is neither done nor cancelled. */
        UNFINISHED,
        /** Only what was marked as carried over. */
        MARKED;

        boolean fits(TaskStatus status) {
            return switch (this) {
                case UNFINISHED -> status != TaskStatus.DONE && status != TaskStatus.CANCELLED;
                case MARKED -> status == TaskStatus.CARRIED_OVER;
            };
        }
    }
}
