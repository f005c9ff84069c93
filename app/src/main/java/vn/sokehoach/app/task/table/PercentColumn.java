package vn.sokehoach.app.task.table;

import javafx.scene.control.TreeTableColumn;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Messages;

/** Tiến độ: a bar and a percentage; typed in place. */
final class PercentColumn extends TreeTableColumn<TaskRow, RowStanding> {
    PercentColumn(TasksModel model, Messages messages) {
        super(messages.get("column.percent"));
        getStyleClass().add("percent-column");
        setPrefWidth(92);
        setSortable(false);
        setReorderable(false);
        setCellValueFactory(row -> row.getValue().getValue().standingProperty());
        setCellFactory(_ -> new PercentCell(model, messages));
    }
}
