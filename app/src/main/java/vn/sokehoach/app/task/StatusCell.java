package vn.sokehoach.app.task;

import java.util.Arrays;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.TreeTableCell;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.StatusWords;
import vn.sokehoach.core.progress.TaskStatus;

/** A status in words, sign and colour, chosen in place; what is overdue says by how many days. */
final class StatusCell extends TreeTableCell<TaskRow, TaskRow> {

    private static final String OVERDUE = "status-overdue";

    private final Messages messages;
    private final StatusWords words;
    private final TasksModel model;
    private final ComboBox<TaskStatus> choice = new ComboBox<>();
    private boolean opening;

    StatusCell(Messages messages, StatusWords words, TasksModel model) {
        this.messages = messages;
        this.words = words;
        this.model = model;
        choice.getItems().setAll(TaskStatus.values());
        choice.setCellFactory(list -> new Words());
        choice.setButtonCell(new Words());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().addListener((value, before, now) -> choose(now));
        choice.showingProperty().addListener((value, before, now) -> {
            if (!now && isEditing()) {
                cancelEdit();
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
        opening = true;
        choice.setValue(row.progress().status());
        opening = false;
        setGraphic(choice);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        choice.requestFocus();
        choice.show();
    }

    private void choose(TaskStatus now) {
        TaskRow row = getItem();
        if (opening || now == null || row == null || !isEditing()) {
            return;
        }
        cancelEdit();
        if (now.needsNote()) {
            // A note is due: the detail pane takes it together with the status.
            model.askNote(row.id(), now);
        } else {
            model.record(row.id(), now);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setGraphic(null);
    }

    @Override
    protected void updateItem(TaskRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeIf(name -> name.startsWith("status-"));
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setGraphic(null);
        if (empty || row == null || row.progress() == null) {
            setText(null);
        } else if (row.when().overdueDays() > 0) {
            setText("⚠ " + messages.get("window.tasks.overdue", row.when().overdueDays()));
            getStyleClass().add(OVERDUE);
        } else {
            setText(words.of(row.progress().status()));
            getStyleClass().add(StatusWords.styleClass(row.progress().status()));
        }
    }

    /** A status in the list. */
    private final class Words extends ListCell<TaskStatus> {
        @Override
        protected void updateItem(TaskStatus status, boolean empty) {
            super.updateItem(status, empty);
            getStyleClass().removeAll(Arrays.stream(TaskStatus.values()).map(StatusWords::styleClass).toList());
            setText(empty || status == null ? null : words.of(status));
            if (!empty && status != null) {
                getStyleClass().add(StatusWords.styleClass(status));
            }
        }
    }
}
