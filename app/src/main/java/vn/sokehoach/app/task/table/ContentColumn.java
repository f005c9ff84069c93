package vn.sokehoach.app.task.table;

import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.cell.TreeTextColumn;

/** Nội dung: the gist of a task on two lines; a group's title runs on over the empty cells beside it. */
final class ContentColumn extends TreeTextColumn<TaskRow> {
    ContentColumn(Messages messages) {
        super(messages.get("column.content"), "content-column", 240, row -> row.facts().words().gist());
        setMinWidth(160);
        setCellFactory(_ -> new ContentCell());
    }
}
