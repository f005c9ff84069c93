package vn.sokehoach.app.ui.route;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Tasks and items that stand behind a figure, to be shown as rows.
 *
 * @param title what they have in common, for people
 */
public record ChosenTasks(String title, Set<UUID> ids) {

    public ChosenTasks {
        ids = Set.copyOf(ids);
    }

    /** The same from any collection of ids. */
    public static ChosenTasks of(String title, Collection<UUID> ids) {
        return new ChosenTasks(title, Set.copyOf(ids));
    }
}
