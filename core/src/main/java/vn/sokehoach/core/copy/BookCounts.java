package vn.sokehoach.core.copy;

/**
 * How much stands in a book or in a copy of it.
 *
 * @param plans     plans that are kept
 * @param tasks     tasks, their items, and orders
 * @param entries   entries of progress that stand
 * @param documents documents that plans were read from
 */
public record BookCounts(int plans, int tasks, int entries, int documents) {

    /** An empty book. */
    public static final BookCounts NOTHING = new BookCounts(0, 0, 0, 0);
}
