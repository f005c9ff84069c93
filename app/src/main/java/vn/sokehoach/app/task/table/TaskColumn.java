package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.ui.table.GridColumn;

/** A column of the task table; its cells follow the standing of their rows. */
abstract class TaskColumn extends GridColumn<TaskRow, RowStanding> {
    TaskColumn(String key, String title, double width) {
        super(key, title, width, TaskRow::standingProperty);
    }
}
