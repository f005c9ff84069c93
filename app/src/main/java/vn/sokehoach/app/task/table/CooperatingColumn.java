package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Messages;

/** Phối hợp: the cooperating agencies as printed. */
final class CooperatingColumn extends PlanColumn {
    CooperatingColumn(Messages messages) {
        super("cooperating", messages.get("column.cooperating"), 116);
    }

    @Override
    public String text(TaskRow row) {
        String printed = row.facts().assignment().cooperatingText();
        return printed == null ? "" : printed;
    }
}
