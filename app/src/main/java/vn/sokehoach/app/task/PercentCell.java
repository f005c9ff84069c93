package vn.sokehoach.app.task;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.KeyCode;

/** A percentage with its bar, typed in place; leaving the field commits it, Esc takes it back. */
final class PercentCell extends TreeTableCell<TaskRow, TaskRow> {

    private static final double BAR = 34;

    private final TasksModel model;
    private final ProgressBar bar = new ProgressBar();
    private final TextField field = new TextField();

    PercentCell(TasksModel model) {
        this.model = model;
        bar.setPrefWidth(BAR);
        bar.setMaxHeight(6);
        field.setOnAction(event -> commit());
        field.focusedProperty().addListener((value, before, now) -> {
            if (!now && isEditing()) {
                commit();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
    }

    @Override
    public void startEdit() {
        TaskRow row = getItem();
        if (row == null || row.progress() == null) {
            return;
        }
        super.startEdit();
        field.setText(String.valueOf(row.progress().percent()));
        setText(null);
        setGraphic(field);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        field.requestFocus();
        field.selectAll();
    }

    private void commit() {
        TaskRow row = getItem();
        String typed = field.getText().replace("%", "").strip();
        cancelEdit();
        if (row != null && row.progress() != null && !typed.equals(String.valueOf(row.progress().percent()))) {
            if (typed.matches("\\d{1,3}")) {
                model.record(row.id(), Integer.parseInt(typed));
            } else {
                model.refusePercent(typed);
            }
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show(getItem());
    }

    @Override
    protected void updateItem(TaskRow row, boolean empty) {
        super.updateItem(row, empty);
        show(empty ? null : row);
    }

    private void show(TaskRow row) {
        setContentDisplay(ContentDisplay.LEFT);
        if (row == null || row.progress() == null) {
            setText(null);
            setGraphic(null);
        } else {
            bar.setProgress(row.progress().percent() / 100.0);
            setGraphic(bar);
            setText(row.progress().percent() + "%");
        }
    }
}
