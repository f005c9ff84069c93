package vn.sokehoach.app.task.table;

import java.util.Comparator;
import vn.sokehoach.app.task.TaskField;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.table.GridCell;

/** Tiến độ: a bar and a percentage; typed in place. */
final class PercentColumn extends TaskColumn {
    PercentColumn(Messages messages) {
        super(TaskField.PERCENT.key(), messages.get("column.percent"), 92);
    }

    @Override
    public String text(TaskRow row) {
        return row.hasStatus() ? row.standing().progress().percent() + "%" : "";
    }

    @Override
    public boolean takes(TaskRow row) {
        return row.isEditable();
    }

    @Override
    public boolean takesDigits() {
        return true;
    }

    @Override
    public Comparator<TaskRow> order() {
        return Comparator.comparingInt(row -> row.standing().progress().percent());
    }

    @Override
    protected GridCell<TaskRow, RowStanding> cell() {
        return new PercentCell(this);
    }
}
