package vn.sokehoach.app.task.table;

import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokehoach.app.task.TaskFacts.Kind;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TaskRow.RowStanding;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.PercentField;

/**
 * Shows a percentage and takes a typed one.
 *
 * <p>What was typed is kept whenever the field is left, by keyboard or mouse: JavaFX itself drops it (JDK-8089514).
 */
final class PercentCell extends TreeTableCell<TaskRow, RowStanding> {
    private final PercentColumn column;
    private final TasksModel model;
    private final Messages messages;
    private final PercentBar bar = new PercentBar();

    PercentCell(PercentColumn column, TasksModel model, Messages messages) {
        this.column = column;
        this.model = model;
        this.messages = messages;
    }

    @Override
    public void startEdit() {
        TaskRow row = getTableRow() == null ? null : getTableRow().getItem();
        if (row == null || !row.isEditable()) {
            return;
        }
        super.startEdit();
        PercentField field = new PercentField(messages, row.standing().progress().percent());
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> leaveByKey(key, field));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && getGraphic() == field) {
                cancelEdit();
            }
        });
        setGraphic(field);
        // A field that gets its skin after the focus selects all, and the next digit would replace the first.
        field.applyCss();
        field.requestFocus();
        if (column.typed().isEmpty()) {
            field.selectAll();
        } else {
            field.setText(column.typed());
            field.end();
        }
        field.textProperty().addListener((_, _, text) -> column.type(text));
    }

    @Override
    public void cancelEdit() {
        if (getGraphic() instanceof PercentField field) {
            // First, so that what the change of focus brings about finds the edit ended.
            setGraphic(bar);
            keep(field);
        }
        super.cancelEdit();
    }

    @Override
    protected void updateItem(RowStanding standing, boolean empty) {
        super.updateItem(standing, empty);
        TaskRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
        boolean shown = row != null && standing != null && row.facts().kind() != Kind.GROUP
                && (standing.recorded() || row.facts().kind() != Kind.ITEM);
        if (shown) {
            bar.show(standing.progress().percent());
        }
        if (!(getGraphic() instanceof TextField) || !isEditing()) {
            setGraphic(shown ? bar : null);
        }
    }

    private void leaveByKey(KeyEvent key, PercentField field) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB) {
            key.consume();
            cancelEdit();
            getTreeTableView().requestFocus();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            field.takeBack();
            cancelEdit();
            getTreeTableView().requestFocus();
        }
    }

    private void keep(PercentField field) {
        column.type("");
        TaskRow row = getTableRow() == null ? null : getTableRow().getItem();
        if (row != null) {
            field.percent().ifPresent(percent -> model.recordPercent(row, percent));
        }
    }
}
