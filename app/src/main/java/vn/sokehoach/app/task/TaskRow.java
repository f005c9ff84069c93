package vn.sokehoach.app.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.core.progress.Progress;

/**
 * A row of the task table.
 *
 * @param id       the group's, task's or item's
 * @param parties  who leads and who cooperates, as printed
 * @param progress null for a group
 */
public record TaskRow(UUID id, Kind kind, String number, String content, Parties parties, When when,
        @Nullable Progress progress) {

    /** What the row is. */
    public enum Kind {
        GROUP, TASK, ITEM
    }

    /** Who leads and who cooperates; "" where nobody is named. */
    public record Parties(String lead, String cooperating) {

        static final Parties NONE = new Parties("", "");
    }

    /**
     * Until when.
     *
     * @param text        as printed, else the due day
     * @param overdueDays how many days it is overdue today; 0 where it is not
     */
    public record When(String text, long overdueDays) {

        static final When NONE = new When("", 0);
    }

    /** Whether its status can be changed here: not a group's. */
    public boolean isTracked() {
        return progress != null;
    }
}
