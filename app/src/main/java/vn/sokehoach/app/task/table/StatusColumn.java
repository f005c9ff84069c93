package vn.sokehoach.app.task.table;

import java.util.Comparator;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskField;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.StatusMenu;
import vn.sokehoach.app.ui.table.GridCell;

/** Trạng thái: sign, word and colour; typed, or chosen from a menu. */
final class StatusColumn extends TaskColumn {
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    StatusColumn(Messages messages) {
        super(TaskField.STATUS.key(), messages.get("column.status"), 186);
        this.messages = messages;
        menu.getStyleClass().add("status-menu");
    }

    @Override
    public String text(TaskRow row) {
        return row.facts().kind() == Kind.GROUP
                ? messages.get("task.group.done", StatusCell.doneOf(row), row.children().size())
                : row.hasStatus() ? messages.of("status", row.standing().status()) : "";
    }

    @Override
    public boolean takes(TaskRow row) {
        return row.isEditable();
    }

    @Override
    public boolean isFirstToEdit() {
        return true;
    }

    /** From what is overdue longest to what is finished. */
    @Override
    public Comparator<TaskRow> order() {
        return Comparator.<TaskRow>comparingLong(row -> -row.standing().daysOverdue())
                .thenComparing(row -> row.standing().status());
    }

    @Override
    protected boolean choose(TaskRow row, Node under, Consumer<String> chosen) {
        menu.getItems()
                .setAll(StatusMenu.entries(messages, row.standing().status(),
                        status -> chosen.accept(messages.of("status", status))));
        menu.show(under, Side.BOTTOM, 0, 0);
        return true;
    }

    @Override
    protected GridCell<TaskRow, RowStanding> cell() {
        return new StatusCell(this, messages);
    }
}
