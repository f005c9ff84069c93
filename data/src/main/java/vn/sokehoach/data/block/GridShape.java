package vn.sokehoach.data.block;

import java.util.TreeSet;

/** The columns of a table that a person sees: those of the file's grid in which some cell begins. */
public final class GridShape {
    private final TreeSet<Integer> beginnings = new TreeSet<>();
    private int width;

    /** A cell begins in this column of the grid, from 0. */
    public void begins(int column) {
        beginnings.add(column);
    }

    /** The grid is at least so many columns wide. */
    public void reaches(int column) {
        width = Math.max(width, column);
    }

    /** How many columns are seen; at least 1. */
    public int columns() {
        return Math.max(1, beginnings.size());
    }

    /** The column that is seen, from 0, for one of the grid. */
    public int column(int gridColumn) {
        return beginnings.headSet(gridColumn).size();
    }

    /** How many columns that are seen a cell covers; at least 1. */
    public int span(int gridColumn, int gridSpan) {
        return Math.max(1,
                beginnings.subSet(gridColumn, Math.max(gridColumn, Math.min(width, gridColumn + gridSpan))).size());
    }
}
