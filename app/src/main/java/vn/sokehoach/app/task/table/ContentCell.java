package vn.sokehoach.app.task.table;

import javafx.scene.control.TreeTableColumn;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.ui.cell.RunningTitle;
import vn.sokehoach.app.ui.table.GridCell;

/** A text; that of a group runs on to where the status column begins. */
final class ContentCell extends GridCell<TaskRow, RowStanding> {
    private final ContentColumn column;
    private final RunningTitle title = new RunningTitle(this);

    ContentCell(ContentColumn column) {
        super(column);
        this.column = column;
        // A cell that shows no row any more shows no title either.
        emptyProperty().addListener((_, _, empty) -> {
            if (empty) {
                title.show(null);
            }
        });
    }

    @Override
    protected void show(TaskRow row) {
        boolean group = row.facts().kind() == Kind.GROUP;
        setText(group ? null : column.text(row));
        title.show(group ? column.text(row) : null);
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
