package vn.sokehoach.app.task.table;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.StatusLabel;
import vn.sokehoach.app.ui.StatusMenu;
import vn.sokehoach.core.progress.TaskStatus;

/** Shows a status, overdue or not, and lets another be chosen; of a group how many of its tasks are done. */
final class StatusCell extends TreeTableCell<TaskRow, RowStanding> {
    private final TasksModel model;
    private final Messages messages;
    private final StatusLabel status;
    private final StatusLabel overdue;
    private final VBox both = new VBox();
    private final Label done = new Label();
    private final ContextMenu menu = new ContextMenu();

    StatusCell(TasksModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.status = new StatusLabel(messages);
        this.overdue = new StatusLabel(messages);
        both.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("status-cell");
        status.setMaxWidth(Double.MAX_VALUE);
        done.getStyleClass().add("muted");
        menu.getStyleClass().add("status-menu");
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
                choose();
            }
        });
    }

    /** Opens the list of statuses under the cell. */
    void choose() {
        TaskRow row = getTableRow() == null ? null : getTableRow().getItem();
        if (row != null && row.isEditable() && !menu.isShowing()) {
            menu.getItems()
                    .setAll(StatusMenu.entries(messages, row.standing().status(),
                            chosen -> model.choose(row, chosen)));
            menu.show(this, Side.BOTTOM, 0, 0);
        }
    }

    @Override
    protected void updateItem(RowStanding standing, boolean empty) {
        super.updateItem(standing, empty);
        TaskRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
        setGraphic(row == null || standing == null ? null
                : row.facts().kind() == Kind.GROUP ? doneOf(row)
                        : standing.recorded() || row.facts().kind() != Kind.ITEM ? statusOf(standing) : null);
    }

    private Label doneOf(TaskRow group) {
        long finished = group.children().stream().filter(row -> row.standing().status() == TaskStatus.DONE).count();
        done.setText(messages.get("task.group.done", finished, group.children().size()));
        return done;
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
