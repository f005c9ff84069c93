package vn.sokehoach.data.pdf;

import java.util.List;
import java.util.Optional;
import vn.sokehoach.data.block.Label;
import vn.sokehoach.data.block.Wording;

/**
 * The last row of a page and the first of the next: whether they are one row that the page cuts.
 *
 * @param above   the cells that end with the page, from left to right
 * @param below   the cells that begin with the next page, from left to right
 * @param leading from line to line, in heights of the font
 */
record CutRow(List<PageTable.Cell> above, List<PageTable.Cell> below, double leading) {
    /** Whether no cell begins anew, and one goes on in the middle of its text or all are empty. */
    boolean isCut() {
        if (below.isEmpty() || !below.getFirst().isEmpty() && !numberSlippedDown()) {
            return false;
        }
        List<Bond> bonds = below.stream().filter(cell -> !cell.isEmpty()).map(this::bond).toList();
        if (bonds.contains(Bond.PARTED)) {
            return false;
        }
        return bonds.isEmpty() || bonds.contains(Bond.GOES_ON) || bonds.size() == 1 && bonds.contains(Bond.OPEN);
    }

    /** A number set in the middle of its cell may stand on the second page only. */
    private boolean numberSlippedDown() {
        return above.stream().anyMatch(cell -> cell.box().standsAs(below.getFirst().box()) && cell.isEmpty())
                && above.stream().anyMatch(cell -> !cell.isEmpty() && !endsSentence(cell));
    }

    /** How the text of a cell goes with that of the cell above. */
    private enum Bond {
        GOES_ON, OPEN, PARTED
    }

    private Bond bond(PageTable.Cell cell) {
        Optional<PageTable.Cell> over = above.stream().filter(each -> each.box().standsAs(cell.box())).findFirst();
        TextLine next = cell.lines().getFirst();
        if (over.isEmpty() || over.get().isEmpty()) {
            return cell == below.getFirst() ? Bond.OPEN : Bond.PARTED;
        }
        TextLine last = over.get().lines().getLast();
        Measure measure = Measure.of(over.get().box(), over.get().lines(), leading);
        boolean full = measure.isFull(last, next);
        boolean small = Wording.beginsSmall(next.text());
        if (Label.begins(next.text()) || !full && !small || last.bold() != next.bold()) {
            return Bond.PARTED;
        }
        return endsSentence(over.get()) ? Bond.OPEN : Bond.GOES_ON;
    }

    private static boolean endsSentence(PageTable.Cell cell) {
        return Wording.isEnded(cell.lines().getLast().text());
    }
}
