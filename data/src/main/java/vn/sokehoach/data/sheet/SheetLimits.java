package vn.sokehoach.data.sheet;

import vn.sokehoach.data.block.Extent;

/** How much of a workbook is read, within what any document may have: several times the largest plan known. */
final class SheetLimits {
    /** Filled rows of all sheets that are read. */
    static final int MOST_ROWS = Extent.MOST_ROWS;
    /** Filled cells of all sheets that are read. */
    static final int MOST_CELLS = Extent.MOST_CELLS;

    private SheetLimits() {}
}
