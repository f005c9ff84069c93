package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.cell.TreeTextColumn;

/** Phối hợp: the cooperating agencies as printed. */
final class CooperatingColumn extends TreeTextColumn<TaskRow> {
    CooperatingColumn(Messages messages) {
        super(messages.get("column.cooperating"), "cooperating-column", 116, CooperatingColumn::text);
    }

    private static String text(TaskRow row) {
        String printed = row.facts().assignment().cooperatingText();
        return printed == null ? "" : printed;
    }
}
