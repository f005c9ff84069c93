package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.core.agency.AgencyMention;
import vn.sokehoach.core.plan.AgencyRole;

/** Chủ trì, phối hợp, theo dõi: the agencies of one role as printed. */
final class AgencyColumn extends PlanColumn {
    private final AgencyRole role;

    AgencyColumn(AgencyRole role, String key, String title, double width) {
        super(key, title, width);
        this.role = role;
    }

    @Override
    public String text(TaskRow row) {
        String cooperating = row.facts().assignment().cooperatingText();
        return switch (role) {
            case COOPERATING -> cooperating == null ? "" : cooperating;
            case LEAD, MONITORING -> AgencyMention.names(row.facts().assignment().in(role));
        };
    }
}
