package vn.sokehoach.app.task;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TreeTableColumn;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.StatusWords;

/** The columns of the task table. */
final class TaskColumns {

    private final Messages messages;
    private final TasksModel model;

    TaskColumns(Messages messages, TasksModel model) {
        this.messages = messages;
        this.model = model;
    }

    TreeTableColumn<TaskRow, String> number() {
        TreeTableColumn<TaskRow, String> column = text("window.tasks.number", 78, TaskRow::number);
        column.setMinWidth(64);
        return column;
    }

    TreeTableColumn<TaskRow, String> content() {
        return text("window.tasks.content", 280, TaskRow::content);
    }

    TreeTableColumn<TaskRow, String> lead() {
        return text("window.tasks.lead", 140, row -> row.parties().lead());
    }

    TreeTableColumn<TaskRow, String> cooperating() {
        return text("window.tasks.cooperating", 100, row -> row.parties().cooperating());
    }

    TreeTableColumn<TaskRow, String> deadline() {
        return text("window.tasks.deadline", 92, row -> row.when().text());
    }

    TreeTableColumn<TaskRow, TaskRow> status() {
        TreeTableColumn<TaskRow, TaskRow> column = column("window.tasks.status", 158, row -> row);
        column.setCellFactory(made -> new StatusCell(messages, new StatusWords(messages), model));
        column.setEditable(true);
        return column;
    }

    TreeTableColumn<TaskRow, TaskRow> percent() {
        TreeTableColumn<TaskRow, TaskRow> column = column("window.tasks.percent", 84, row -> row);
        column.setCellFactory(made -> new PercentCell(model));
        column.setEditable(true);
        return column;
    }

    private TreeTableColumn<TaskRow, String> text(String key, double width, Function<TaskRow, String> value) {
        TreeTableColumn<TaskRow, String> column = column(key, width, value);
        column.setCellFactory(made -> new WordsCell());
        column.setEditable(false);
        return column;
    }

    private <T> TreeTableColumn<TaskRow, T> column(String key, double width, Function<TaskRow, T> value) {
        TreeTableColumn<TaskRow, T> column = new TreeTableColumn<>(messages.get(key));
        column.setId(key);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue().getValue())));
        return column;
    }
}
