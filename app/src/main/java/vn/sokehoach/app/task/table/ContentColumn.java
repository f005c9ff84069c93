package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.table.GridCell;

/** Nội dung: the gist of a task on two lines; a group's title runs on over the empty cells beside it. */
final class ContentColumn extends TaskColumn {
    private final TasksModel model;
    private final Messages messages;

    ContentColumn(TasksModel model, Messages messages) {
        super("content", messages.get("column.content"), 240);
        this.model = model;
        this.messages = messages;
        setMinWidth(160);
    }

    @Override
    public boolean isAlwaysShown() {
        return true;
    }

    @Override
    public String text(TaskRow row) {
        String gist = row.facts().words().gist();
        return model.closedProperty().get().contains(row.id()) ? messages.get("structure.closed", gist) : gist;
    }

    @Override
    protected GridCell<TaskRow, RowStanding> cell() {
        return new ContentCell(this);
    }
}
