package vn.sokehoach.app.ui.route;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tasks and items that stand behind a figure, to be shown as rows.
 *
 * @param title what they have in common, for people
 */
public record ChosenTasks(String title, Set<UUID> ids) {

    public ChosenTasks {
        ids = Set.copyOf(ids);
    }

    /** Those of them that are among these; null where none is. */
    public @Nullable ChosenTasks among(Collection<UUID> others) {
        Set<UUID> kept = ids.stream().filter(Set.copyOf(others)::contains).collect(Collectors.toUnmodifiableSet());
        return kept.isEmpty() ? null : new ChosenTasks(title, kept);
    }

    /** The same from any collection of ids. */
    public static ChosenTasks of(String title, Collection<UUID> ids) {
        return new ChosenTasks(title, Set.copyOf(ids));
    }
}
