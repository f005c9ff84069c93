package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.ui.table.GridCell;

/** Shows a percentage as a bar and a number. */
final class PercentCell extends GridCell<TaskRow, RowStanding> {
    private final PercentBar bar = new PercentBar();

    PercentCell(PercentColumn column) {
        super(column);
    }

    @Override
    protected void show(TaskRow row) {
        setText(null);
        setGraphic(row.hasStatus() ? bar : null);
        bar.show(row.standing().progress().percent());
    }
}
