package vn.sokehoach.app.task.detail;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.task.TasksModel;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.PercentField;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.app.ui.StatusMenu;
import vn.sokehoach.app.ui.control.TabKey;
import vn.sokehoach.core.progress.TaskStatus;

/** Status and percentage, saved as soon as they are chosen; a note, saved by its button or Ctrl+Enter. */
final class ProgressForm extends VBox {
    private final TasksModel model;
    private final Messages messages;
    private final MenuButton status = new MenuButton();
    private final HBox percentPlace = new HBox();
    private final TextArea note = TabKey.leaves(new TextArea());
    private final Label reason = new Label();
    private final Button keep = new Button();
    private final Button withdraw = new Button();
    private @Nullable TaskRow row;

    ProgressForm(TasksModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("progress-form");
        status.setId("detail-status");
        status.setMaxWidth(Double.MAX_VALUE);
        note.setId("detail-note");
        note.setPromptText(messages.get("detail.note.prompt"));
        note.setWrapText(true);
        note.setPrefRowCount(2);
        reason.setId("detail-reason");
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        keep.setId("detail-keep");
        keep.setText(messages.get("detail.keep"));
        keep.setOnAction(_ -> keep());
        keep.disableProperty().bind(note.textProperty().map(String::isBlank));
        withdraw.setText(messages.get("button.cancel"));
        withdraw.setOnAction(_ -> model.recording().withdrawChoice());
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInNote);
        HBox buttons = new HBox(6, withdraw, keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(line("column.status", status), line("column.percent", percentPlace),
                line("detail.note", note), reason, buttons);
        model.recording().awaitingNoteProperty().addListener((_, _, _) -> awaitNote());
        awaitNote();
    }

    void focusStatus() {
        status.requestFocus();
    }

    void show(TaskRow shown) {
        if (shown != row) {
            note.clear();
        }
        row = shown;
        TaskStatus current = shown.standing().status();
        setDisable(!shown.isEditable());
        status.getItems()
                .setAll(StatusMenu.entries(messages, current, chosen -> model.recording().choose(shown, chosen)));
        showStatus(current);
        PercentField percent = new PercentField(messages, shown.standing().progress().percent());
        percent.setId("detail-percent");
        percent.setPrefColumnCount(4);
        percent.setOnAction(_ -> keepPercent(shown, percent));
        percent.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                keepPercent(shown, percent);
            }
        });
        Label sign = new Label("%");
        percentPlace.setSpacing(6);
        percentPlace.setAlignment(Pos.CENTER_LEFT);
        percentPlace.getChildren().setAll(percent, sign);
    }

    private void showStatus(TaskStatus shown) {
        status.setText(messages.of("status", shown));
        status.setGraphic(Signs.of(shown));
        status.getStyleClass().removeIf(style -> style.startsWith("status-"));
        status.getStyleClass().add("status-" + Signs.styleOf(shown));
    }

    private void awaitNote() {
        TaskStatus wanted = model.recording().awaitingNoteProperty().get();
        reason.setText(wanted == null ? "" : messages.get("detail.note.needed", messages.of("status", wanted)));
        reason.setVisible(wanted != null);
        reason.setManaged(wanted != null);
        withdraw.setVisible(wanted != null);
        if (wanted != null) {
            showStatus(wanted);
            note.requestFocus();
        } else if (row != null) {
            showStatus(row.standing().status());
        }
    }

    private void keep() {
        TaskStatus wanted = model.recording().awaitingNoteProperty().get();
        if (row != null && !note.getText().isBlank()) {
            model.recording().record(row, wanted == null ? row.standing().status() : wanted, note.getText());
            note.clear();
        }
    }

    private void keepPercent(TaskRow shown, PercentField percent) {
        percent.percent().ifPresentOrElse(value -> model.recording().recordPercent(shown, value), percent::takeBack);
    }

    private void keyInNote(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isControlDown()) {
            key.consume();
            keep();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            model.recording().withdrawChoice();
        }
    }

    private HBox line(String nameKey, Node value) {
        Label name = new Label(messages.get(nameKey));
        name.getStyleClass().add("fact-name");
        name.setMinWidth(70);
        name.setLabelFor(value);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox line = new HBox(name, value);
        line.setAlignment(value == note ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        return line;
    }
}
