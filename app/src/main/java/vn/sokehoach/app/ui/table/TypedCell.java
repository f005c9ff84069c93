package vn.sokehoach.app.ui.table;

/**
 * What a person typed or pasted into a cell.
 *
 * @param column the key of its column
 * @param text   "" to clear it
 * @param under  what else held of its column when it was typed, {@link GridColumn#typedUnder()}
 */
public record TypedCell<R>(R row, String column, String text, Object under) {
    /** Of a column of which nothing else holds. */
    public TypedCell(R row, String column, String text) {
        this(row, column, text, "");
    }

    /** Whether the other is about the same cell. */
    boolean isAt(TypedCell<R> other) {
        return row == other.row && column.equals(other.column);
    }

    /** The same cell, with the reason why it is not taken. */
    public RefusedCell<R> refused(String reason) {
        return new RefusedCell<>(this, reason);
    }

    /** A cell that is not taken, and why, in a sentence. */
    public record RefusedCell<R>(TypedCell<R> cell, String reason) {}
}
