package vn.sokehoach.core.progress;

import java.time.LocalDate;

/**
 * Where a piece of work stands on a day: the two by two that the Government's reports use (đúng hạn or quá hạn, hoàn
 * thành or chưa), and what stands beside it.
 */
public enum Stand {
    /** Done by the day it was due, or done without such a day. */
    ON_TIME,
    /** Done, but after the day it was due. */
    LATE,
    /** Not done and not overdue; reported, returned and paused work included. */
    OPEN,
    /** Not done although it was due before. */
    OVERDUE,
    /** Cancelled or carried over to the next year: counted for itself. */
    BESIDE;

    /** Where work stands on a day, by its progress as of that day. */
    public static Stand of(Progress progress, Due due, LocalDate day) {
        return switch (progress.status()) {
            case CANCELLED, CARRIED_OVER -> BESIDE;
            case DONE -> {
                LocalDate completed = progress.completedOn();
                yield completed != null && due.isBefore(completed) ? LATE : ON_TIME;
            }
            case NOT_STARTED, IN_PROGRESS, REPORTED, RETURNED, PAUSED -> due.isBefore(day) ? OVERDUE : OPEN;
        };
    }
}
