package vn.sokehoach.data.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sokehoach.core.reading.UnreadableDocument;
import vn.sokehoach.core.reading.UnreadableDocument.Reason;
import vn.sokehoach.data.block.Extent;

/**
 * The sheets of a workbook as they are met in its file; keeps no more than can be read on, whatever comes.
 *
 * <p>A sheet that holds too much is left out, and where all together hold too much, the largest first.
 */
final class MetWorkbook {
    /** More sheets than this refuse the file. */
    static final int MOST_SHEETS = 64;
    /** More filled cells than this refuse the file, whether they are kept or not. */
    static final int MOST_CELLS = 2_000_000;

    private final boolean hiddenToo;
    private final List<MetSheet> sheets = new ArrayList<>();
    private int cells;
    private int kept;
    private int rows;

    /** A workbook of which hidden sheets are only told. */
    MetWorkbook() {
        this(false);
    }

    /** A workbook of which hidden sheets are kept like others, or only told. */
    MetWorkbook(boolean hiddenToo) {
        this.hiddenToo = hiddenToo;
    }

    /** Begins the next sheet; of a hidden one nothing is kept, unless hidden ones are wanted. */
    MetSheet begin(String name, boolean shown) throws UnreadableDocument {
        if (sheets.size() == MOST_SHEETS) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "sheets");
        }
        MetSheet sheet = new MetSheet(this, name, shown, shown || hiddenToo);
        sheets.add(sheet);
        return sheet;
    }

    /** The sheets so far, in their order. */
    List<MetSheet> sheets() {
        return sheets;
    }

    /** Counts a filled cell. */
    void count() throws UnreadableDocument {
        if (++cells > MOST_CELLS) {
            throw new UnreadableDocument(Reason.CAP_EXCEEDED, "cells");
        }
    }

    /** Counts what a sheet keeps, and has the largest leave out its content where it is too much. */
    void keep(int moreCells, int moreRows) {
        kept += moreCells;
        rows += moreRows;
        while (kept > Extent.MOST_CELLS) {
            sheets.stream().max(Comparator.comparingInt(MetSheet::kept)).ifPresent(MetSheet::leaveOut);
        }
        while (rows > Extent.MOST_ROWS) {
            sheets.stream().max(Comparator.comparingInt(MetSheet::rows)).ifPresent(MetSheet::leaveOut);
        }
    }
}
