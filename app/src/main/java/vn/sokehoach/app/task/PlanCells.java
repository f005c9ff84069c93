package vn.sokehoach.app.task;

import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.ui.table.TypedCell;
import vn.sokehoach.core.edit.PlanEdit;
import vn.sokehoach.core.plan.AgencyRole;

/** The cells that tell what the plan itself says: agencies and deadlines. */
public final class PlanCells {
    private PlanCells() {}

    /** Whether a column of a row tells what the plan says and can be changed there. */
    public static boolean takes(String column, TaskRow row) {
        Kind kind = row.facts().kind();
        return switch (column) {
            case "lead", "cooperating" -> kind == Kind.TASK || kind == Kind.ORDER;
            // An extended deadline is changed by its extension.
            case "deadline" -> (kind == Kind.TASK || kind == Kind.ITEM)
                    && row.standing().around().frame().extensions().isEmpty();
            default -> false;
        };
    }

    /** What is asked for by typing into such a cell. */
    static PlanEdit edit(TypedCell<TaskRow> cell) {
        return switch (cell.column()) {
            case "lead" -> new PlanEdit.Assign(cell.row().id(), AgencyRole.LEAD, cell.text());
            case "cooperating" -> new PlanEdit.Assign(cell.row().id(), AgencyRole.COOPERATING, cell.text());
            default -> new PlanEdit.SetDeadline(cell.row().id(), cell.text());
        };
    }
}
