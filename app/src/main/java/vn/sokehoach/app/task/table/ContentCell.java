package vn.sokehoach.app.task.table;

import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.cell.RunningTitle;

/** A text; that of a group runs on to where the status column begins. */
final class ContentCell extends TreeTableCell<TaskRow, String> {
    private final RunningTitle title = new RunningTitle(this);

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        TaskRow row = empty ? null : getTableRow().getItem();
        boolean group = row != null && row.facts().kind() == Kind.GROUP;
        setText(group || empty ? null : text);
        title.show(group ? text : null);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        title.layOut(widthUpToStatus());
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
