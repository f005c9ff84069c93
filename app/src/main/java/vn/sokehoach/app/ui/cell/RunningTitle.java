package vn.sokehoach.app.ui.cell;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** The title of a group in a cell of a table: it runs on over the empty cells beside it. */
public final class RunningTitle extends Label {
    private static final double GAP_BEHIND = 8;

    private final IndexedCell<?> cell;
    private @Nullable Node skinsClip;

    /** The title of this cell, which shows none yet. */
    public RunningTitle(IndexedCell<?> cell) {
        this.cell = cell;
        getStyleClass().add("group-title");
    }

    /** Shows a title in place of the cell's text; takes it away where it is null. */
    public void show(@Nullable String title) {
        setText(title == null ? "" : title);
        cell.setGraphic(title == null ? null : this);
        // Above the cells beside it, or they would paint over the end of the title.
        cell.setViewOrder(title == null ? 0 : -1);
    }

    /** Takes its place, after the cell laid out what is in it; {@code width} is what the title may take. */
    public void layOut(double width) {
        if (cell.getClip() != null) {
            skinsClip = cell.getClip();
        }
        boolean shown = cell.getGraphic() == this;
        cell.setClip(shown ? null : skinsClip);
        if (shown) {
            double inset = cell.snappedLeftInset();
            resizeRelocate(inset, 0, width - inset - GAP_BEHIND, cell.getHeight());
        }
    }
}
