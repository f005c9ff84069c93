package vn.sokehoach.app.ui;

import vn.sokehoach.core.progress.TaskStatus;

/** A status as people see it: a sign, a word, a colour class, so that none of the three must be seen alone. */
public final class StatusWords {

    private final Messages messages;

    public StatusWords(Messages messages) {
        this.messages = messages;
    }

    /** Sign and word: "✓ Hoàn thành". */
    public String of(TaskStatus status) {
        return sign(status) + " " + messages.of("status", status);
    }

    /** The style class that colours it. */
    public static String styleClass(TaskStatus status) {
        return switch (status) {
            case NOT_STARTED -> "status-waiting";
            case IN_PROGRESS -> "status-going";
            case REPORTED -> "status-reported";
            case DONE -> "status-done";
            case RETURNED, PAUSED -> "status-held";
            case CANCELLED, CARRIED_OVER -> "status-beside";
        };
    }

    private static String sign(TaskStatus status) {
        return switch (status) {
            case NOT_STARTED -> "○";
            case IN_PROGRESS -> "▶";
            case REPORTED -> "✎";
            case DONE -> "✓";
            case RETURNED -> "↩";
            case PAUSED -> "‖";
            case CANCELLED -> "✕";
            case CARRIED_OVER -> "→";
        };
    }
}
