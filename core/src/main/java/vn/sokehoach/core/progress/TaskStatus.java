package vn.sokehoach.core.progress;

/** The status of a task or an item, with the transitions that are allowed. */
public enum TaskStatus {
    NOT_STARTED, IN_PROGRESS, REPORTED, DONE, RETURNED, PAUSED, CANCELLED, CARRIED_OVER;

    /** Whether this status may follow {@code current}: RETURNED only follows a report or a completion. */
    public boolean mayFollow(TaskStatus current) {
        return this != RETURNED || current == REPORTED || current == DONE;
    }

    /** Whether it must be explained by a note. */
    public boolean needsNote() {
        return switch (this) {
            case RETURNED, PAUSED, CANCELLED, CARRIED_OVER -> true;
            case NOT_STARTED, IN_PROGRESS, REPORTED, DONE -> false;
        };
    }
}
