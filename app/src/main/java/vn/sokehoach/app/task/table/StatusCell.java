package vn.sokehoach.app.task.table;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.StatusLabel;
import vn.sokehoach.app.ui.table.GridCell;
import vn.sokehoach.core.progress.TaskStatus;

/** Shows a status, overdue or not; of a group how many of its tasks are done. */
final class StatusCell extends GridCell<TaskRow, RowStanding> {
    private final StatusColumn column;
    private final StatusLabel status;
    private final StatusLabel overdue;
    private final VBox both = new VBox();
    private final Label done = new Label();

    StatusCell(StatusColumn column, Messages messages) {
        super(column);
        this.column = column;
        this.status = new StatusLabel(messages);
        this.overdue = new StatusLabel(messages);
        both.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("status-cell");
        status.setMaxWidth(Double.MAX_VALUE);
        done.getStyleClass().add("muted");
    }

    @Override
    protected void show(TaskRow row) {
        setText(null);
        if (row.facts().kind() == Kind.GROUP) {
            done.setText(column.text(row));
            setGraphic(done);
        } else {
            setGraphic(row.hasStatus() ? statusOf(row.standing()) : null);
        }
    }

    /** How many of a group's tasks are done. */
    static long doneOf(TaskRow group) {
        return group.children().stream().filter(row -> row.standing().status() == TaskStatus.DONE).count();
    }

    /** The status, and under it how long its due day has passed. */
    private VBox statusOf(RowStanding standing) {
        status.show(standing.status());
        both.getChildren().setAll(status);
        if (standing.daysOverdue() > 0) {
            overdue.showOverdue(standing.daysOverdue());
            both.getChildren().add(overdue);
        }
        return both;
    }
}
