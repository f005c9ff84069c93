package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.table.GridCell;

/** The day by which a task is due; below it where that was extended. */
final class DeadlineCell extends GridCell<TaskRow, RowStanding> {
    private final DeadlineColumn column;
    private final Messages messages;

    DeadlineCell(DeadlineColumn column, Messages messages) {
        super(column);
        this.column = column;
        this.messages = messages;
    }

    @Override
    protected void show(TaskRow row) {
        String text = column.text(row);
        boolean extended = row.standing().around().due().extension() != null && !text.isEmpty();
        setGraphic(null);
        setText(extended ? text + "\n" + messages.get("frame.cell.extended") : text);
    }
}
