package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.AgencyRole;

/** Theo dõi, đôn đốc: the monitoring agencies as printed. */
final class MonitoringColumn extends TaskColumn {
    MonitoringColumn(Messages messages) {
        super("monitoring", messages.of("role", AgencyRole.MONITORING), 134);
    }

    @Override
    public String text(TaskRow row) {
        return AgencyMention.names(row.facts().assignment().monitoring());
    }
}
