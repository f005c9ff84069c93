package vn.sokehoach.core.copy;

import java.util.List;

/**
 * What restoring a copy would change.
 *
 * @param now     what stands in the book
 * @param lost    how many steps of the book the copy does not hold
 * @param gained  how many steps of the copy the book does not hold
 * @param altered whether the book was altered beside its steps: it claims the steps of the copy and holds other things
 * @param plans   the plans that would come, go or change
 * @param others  what differs beside all plans, such as agencies and holidays
 */
public record CopyComparison(BookCopy copy, BookCounts now, long lost, long gained, boolean altered,
        List<PlanDifference> plans, List<ContentDifference> others) {

    public CopyComparison {
        plans = List.copyOf(plans);
        others = List.copyOf(others);
    }

    /** Whether book and copy hold the same steps and what these come to, so that restoring changes nothing. */
    public boolean isSame() {
        return lost == 0 && gained == 0 && !altered;
    }

    /**
     * A plan that is not in the copy as it is in the book.
     *
     * @param plan     its number, else its title
     * @param contents what differs of it and of all that was recorded of it, by subject
     */
    public record PlanDifference(String plan, Kind kind, List<ContentDifference> contents) {

        public PlanDifference {
            contents = List.copyOf(contents);
        }
    }

    /** What would become of a plan; each has a text "copy.plan." + name in the bundles. */
    public enum Kind {
        /** Only the copy has it. */
        COMES,
        /** Only the book has it. */
        GOES,
        /** Both have it, with other content or other records. */
        CHANGES
    }
}
