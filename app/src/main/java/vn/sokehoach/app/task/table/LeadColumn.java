package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.agency.AgencyMention;

/** Chủ trì: the leading agencies as printed. */
final class LeadColumn extends PlanColumn {
    LeadColumn(Messages messages) {
        super("lead", messages.get("column.lead"), 134);
    }

    @Override
    public String text(TaskRow row) {
        return AgencyMention.names(row.facts().assignment().lead());
    }
}
