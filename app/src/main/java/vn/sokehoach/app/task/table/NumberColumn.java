package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.cell.TreeTextColumn;

/** STT: the group's number, or group and label. */
final class NumberColumn extends TreeTextColumn<TaskRow> {
    NumberColumn(Messages messages) {
        super(messages.get("column.number"), "number-column", 60, row -> row.facts().number());
        setMinWidth(50);
    }
}
