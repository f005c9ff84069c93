package vn.sokehoach.data.word;

import java.util.TreeSet;

/** The columns of a table that a person sees: those of Word's grid in which some cell begins. */
final class GridShape {
    /** As many columns as Word allows. */
    static final int WIDEST = 63;

    private final TreeSet<Integer> beginnings = new TreeSet<>();
    private int width;

    void begins(int column) {
        beginnings.add(column);
    }

    void reaches(int column) {
        width = Math.max(width, column);
    }

    int columns() {
        return Math.max(1, beginnings.size());
    }

    int column(int gridColumn) {
        return beginnings.headSet(gridColumn).size();
    }

    int span(int gridColumn, int gridSpan) {
        return Math.max(1,
                beginnings.subSet(gridColumn, Math.max(gridColumn, Math.min(width, gridColumn + gridSpan))).size());
    }
}
