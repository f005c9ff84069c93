package vn.sokehoach.app.ui.table;

/**
 * The cells that are chosen: a rectangle between the cell where it began and the one that leads, in shown rows and columns
 * from 0.
 */
record Block(int anchorRow, int anchorColumn, int row, int column) {

    /** A single cell. */
    static Block at(int row, int column) {
        return new Block(row, column, row, column);
    }

    /** The same beginning, led to another cell. */
    Block ledTo(int otherRow, int otherColumn) {
        return new Block(anchorRow, anchorColumn, otherRow, otherColumn);
    }

    int top() {
        return Math.min(anchorRow, row);
    }

    int bottom() {
        return Math.max(anchorRow, row);
    }

    int left() {
        return Math.min(anchorColumn, column);
    }

    int right() {
        return Math.max(anchorColumn, column);
    }

    int rows() {
        return bottom() - top() + 1;
    }

    int columns() {
        return right() - left() + 1;
    }

    boolean isSingle() {
        return rows() == 1 && columns() == 1;
    }

    boolean holds(int atRow, int atColumn) {
        return atRow >= top() && atRow <= bottom() && atColumn >= left() && atColumn <= right();
    }

    boolean isLedBy(int atRow, int atColumn) {
        return atRow == row && atColumn == column;
    }
}
