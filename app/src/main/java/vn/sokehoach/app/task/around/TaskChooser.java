package vn.sokehoach.app.task.around;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Sentences;
import vn.sokehoach.app.ui.control.EscapeKey;
import vn.sokehoach.core.usecase.framing.Framed;

/** A search over the tasks of all plans, without accents; Enter or a click links what is marked. */
final class TaskChooser extends VBox {
    private static final double WIDTH = 640;
    private static final double ROW = 28;
    private static final int ROWS = 12;

    private final TaskRow row;
    private final RelatedModel model;
    private final TextField field = new TextField();
    private final ListView<Framed> list = new ListView<>();

    TaskChooser(TaskRow row, RelatedModel model, Desk desk) {
        super(8);
        this.row = row;
        this.model = model;
        getStyleClass().add("dialog-body");
        setPrefWidth(WIDTH);
        field.setId("link-search");
        field.setPromptText(desk.messages().get("frame.link.prompt"));
        field.setAccessibleText(desk.messages().get("frame.link.prompt"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        EscapeKey.empties(field);
        field.textProperty().addListener((_, _, text) -> model.search(text));
        list.setId("link-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(desk.messages().get("frame.link.none")));
        list.setCellFactory(_ -> new TaskCell(new Sentences(desk.messages())));
        list.itemsProperty().bind(model.foundProperty().map(FXCollections::observableList));
        list.itemsProperty().subscribe(_ -> list.getSelectionModel().select(0));
        getChildren().setAll(field, list);
        model.begin(row);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else if (key.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
        } else if (key.getCode() == KeyCode.ENTER) {
            // What is typed fast is not answered yet: the list may still show what was found before.
            model.onceAnswered(() -> choose(list.getSelectionModel().getSelectedItem()));
        } else {
            return;
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 2));
        key.consume();
    }

    private void choose(@Nullable Framed chosen) {
        if (chosen != null && getScene().getWindow().isShowing()) {
            model.link(row, chosen);
            getScene().getWindow().hide();
        }
    }

    private final class TaskCell extends ListCell<Framed> {
        private final Sentences sentences;

        private TaskCell(Sentences sentences) {
            this.sentences = sentences;
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    choose(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Framed task, boolean empty) {
            super.updateItem(task, empty);
            setText(empty || task == null ? null : RelatedBox.words(task, sentences));
        }
    }
}
