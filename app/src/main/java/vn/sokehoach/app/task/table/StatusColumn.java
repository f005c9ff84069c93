package vn.sokehoach.app.task.table;

import javafx.scene.control.TreeTableColumn;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Messages;

/** Trạng thái: sign, word and colour; chosen in place from a menu. */
final class StatusColumn extends TreeTableColumn<TaskRow, RowStanding> {
    StatusColumn(TasksModel model, Messages messages) {
        super(messages.get("column.status"));
        getStyleClass().add("status-column");
        setPrefWidth(186);
        setSortable(false);
        setReorderable(false);
        setCellValueFactory(row -> row.getValue().getValue().standingProperty());
        setCellFactory(_ -> new StatusCell(model, messages));
    }
}
