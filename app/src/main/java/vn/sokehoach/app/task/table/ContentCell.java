package vn.sokehoach.app.task.table;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskRow;

/** A text; that of a group runs on to where the status column begins. */
final class ContentCell extends TreeTableCell<TaskRow, String> {
    private final Label title = new Label();
    private @Nullable Node skinsClip;

    ContentCell() {
        title.getStyleClass().add("group-title");
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        TaskRow row = empty ? null : getTableRow().getItem();
        boolean group = row != null && row.facts().kind() == Kind.GROUP;
        setText(group || empty ? null : text);
        title.setText(group ? text : "");
        setGraphic(group ? title : null);
        // Above the cells beside it, or they would paint over the end of the title.
        setViewOrder(group ? -1 : 0);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getClip() != null) {
            skinsClip = getClip();
        }
        boolean runsOn = getGraphic() == title;
        setClip(runsOn ? null : skinsClip);
        if (runsOn) {
            title.resizeRelocate(snappedLeftInset(), 0, widthUpToStatus() - snappedLeftInset() - 8, getHeight());
        }
    }

    private double widthUpToStatus() {
        double width = 0;
        boolean begun = false;
        for (TreeTableColumn<TaskRow, ?> column : getTreeTableView().getVisibleLeafColumns()) {
            if (column instanceof StatusColumn) {
                break;
            }
            begun |= column == getTableColumn();
            width += begun ? column.getWidth() : 0;
        }
        return width;
    }
}
