package vn.sokehoach.core.usecase.importing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sokehoach.core.compare.Difference;
import vn.sokehoach.core.compare.Difference.Dropped;

/**
 * What a file changes in a plan that is kept.
 *
 * @param differences in the order in which a person reads them; empty where the file makes a plan or changes nothing
 * @param recorded    the tasks, items and orders among what is dropped of which progress is recorded; it stays in the book
 */
public record FileChanges(List<Difference> differences, Set<UUID> recorded) {

    public static final FileChanges NONE = new FileChanges(List.of(), Set.of());

    public FileChanges {
        differences = List.copyOf(differences);
        recorded = Set.copyOf(recorded);
    }

    /** Whether a difference takes something out of the plan of which progress is recorded. */
    public boolean dropsProgress(Difference difference) {
        return difference instanceof Dropped dropped && recorded.contains(dropped.before().id());
    }

    /** Those differences that still stand. */
    FileChanges only(Set<Difference> standing) {
        return new FileChanges(differences.stream().filter(standing::contains).toList(), recorded);
    }
}
