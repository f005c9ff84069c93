package vn.sokehoach.core.copy;

import java.util.List;

/**
 * What restoring a copy would change.
 *
 * @param now    what stands in the book
 * @param lost   how many steps of the book the copy does not hold
 * @param gained how many steps of the copy the book does not hold
 * @param plans  the plans that would come, go or change
 */
public record CopyComparison(BookCopy copy, BookCounts now, long lost, long gained, List<PlanDifference> plans) {

    public CopyComparison {
        plans = List.copyOf(plans);
    }

    /** Whether book and copy hold the same steps, so that restoring changes nothing. */
    public boolean isSame() {
        return lost == 0 && gained == 0;
    }

    /**
     * A plan that is not in the copy as it is in the book.
     *
     * @param plan          its number, else its title
     * @param entriesLost   entries of progress in the book that the copy does not hold
     * @param entriesGained entries of progress in the copy that the book does not hold
     */
    public record PlanDifference(String plan, Kind kind, int entriesLost, int entriesGained) {}

    /** What would become of a plan; each has a text "copy.plan." + name in the bundles. */
    public enum Kind {
        /** Only the copy has it. */
        COMES,
        /** Only the book has it. */
        GOES,
        /** Both have it, with other content or progress. */
        CHANGES
    }
}
