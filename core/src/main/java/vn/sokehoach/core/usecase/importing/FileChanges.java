package vn.sokehoach.core.usecase.importing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** Those differences that are not among these. */
    FileChanges without(Set<Difference> unwanted) {
        Stream<Difference> left = differences.stream().filter(difference -> !unwanted.contains(difference));
        return new FileChanges(left.toList(), recorded);
    }
}
