package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Messages;

/** STT: the group's number, or group and label. */
final class NumberColumn extends TaskColumn {
    NumberColumn(Messages messages) {
        super("number", messages.get("column.number"), 60);
        setMinWidth(50);
    }

    @Override
    public boolean isAlwaysShown() {
        return true;
    }

    @Override
    public String text(TaskRow row) {
        return row.facts().number();
    }
}
