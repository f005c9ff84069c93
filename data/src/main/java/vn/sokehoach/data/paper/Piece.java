package vn.sokehoach.data.paper;

/**
 * What of a cell stands on one page.
 *
 * @param top    upper border
 * @param bottom lower border
 * @param from   its first line here
 * @param to     the line behind its last one here
 */
public record Piece(PaperCell cell, Role role, double top, double bottom, int from, int to) {

    /** What it is on the page. */
    public enum Role {
        /** Of the title block, without borders. */
        TITLE,
        /** Of the header on all pages but the first. */
        REPEATED,
        /** Of the table. */
        TABLE
    }

    /** Upper end of its first line: a text that is whole stands in the middle. */
    public double firstLine() {
        double free = bottom - top - (to - from) * cell.leading();
        boolean whole = to - from == cell.lines().size();
        return top + (whole ? free / 2 : Math.min(free / 2, cell.height(0) / 2));
    }
}
