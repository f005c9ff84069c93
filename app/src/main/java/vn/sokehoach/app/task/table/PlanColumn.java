package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.PlanCells;
import vn.sokehoach.app.task.TaskRow;

/** A column of what the plan itself says of a task: changing it changes the plan. */
abstract class PlanColumn extends TaskColumn {
    PlanColumn(String key, String title, double width) {
        super(key, title, width);
    }

    @Override
    public boolean takes(TaskRow row) {
        return PlanCells.takes(key(), row);
    }

    @Override
    public boolean isClearable() {
        return true;
    }
}
