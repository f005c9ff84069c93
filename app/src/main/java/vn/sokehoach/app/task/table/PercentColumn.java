package vn.sokehoach.app.task.table;

import javafx.scene.control.TreeTableColumn;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Messages;

/** Tiến độ: a bar and a percentage; typed in place. */
final class PercentColumn extends TreeTableColumn<TaskRow, RowStanding> {
    private String typed = "";

    PercentColumn(TasksModel model, Messages messages) {
        super(messages.get("column.percent"));
        getStyleClass().add("percent-column");
        setPrefWidth(92);
        setSortable(false);
        setReorderable(false);
        setCellValueFactory(row -> row.getValue().getValue().standingProperty());
        setCellFactory(_ -> new PercentCell(this, model, messages));
    }

    /** Keeps what is typed: there may be no field yet, and scrolling makes the field anew. */
    void type(String text) {
        typed = text;
    }

    /** What was typed since the last edit ended; "" for nothing. */
    String typed() {
        return typed;
    }
}
