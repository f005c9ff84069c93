package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.cell.TreeTextColumn;
import vn.sokehoach.core.agency.AgencyMention;

/** Chủ trì: the leading agencies as printed. */
final class LeadColumn extends TreeTextColumn<TaskRow> {
    LeadColumn(Messages messages) {
        super(messages.get("column.lead"), "lead-column", 134,
                row -> AgencyMention.names(row.facts().assignment().lead()));
    }
}
