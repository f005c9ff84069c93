package vn.sokehoach.app.agency;

import java.time.DateTimeException;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.control.OneAct;

/** Takes down a change of the directory; one that is refused stays in its fields with the reason below. */
final class DirectoryForm extends VBox {
    private final GridPane lines = new GridPane(12, 7);
    private final OneAct act = new OneAct();
    private final Messages messages;
    private final Label reason = new WrappedLabel("", "reason");

    /**
     * A form.
     *
     * @param told  what it is for, above its fields
     * @param typed makes the act of what stands in the fields; it is called in the window's thread, the act is carried
     *              out beside it
     */
    DirectoryForm(String told, Supplier<Callable<?>> typed, DirectoryEditing editing, Messages messages) {
        this.messages = messages;
        setId("directory-form");
        getStyleClass().add("dialog-body");
        setPrefWidth(560);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().setAll(new ColumnConstraints(), values);
        reason.setId("directory-reason");
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
        Button keep = new Button(messages.get("detail.keep"));
        keep.setId("directory-keep");
        keep.getStyleClass().add("accent");
        keep.setDefaultButton(true);
        keep.disableProperty().bind(act.waitingProperty());
        keep.setOnAction(_ -> act.begin(() -> keep(typed, editing)));
        Button leave = new Button(messages.get("button.cancel"));
        leave.setCancelButton(true);
        leave.setOnAction(_ -> getScene().getWindow().hide());
        HBox buttons = new HBox(8, leave, keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(new WrappedLabel(told, "muted"), lines, reason, buttons);
    }

    private void keep(Supplier<Callable<?>> typed, DirectoryEditing editing) {
        try {
            editing.carryOut(typed.get(), this::answer);
        } catch (DateTimeException noDay) {
            answer(messages.get("directory.day.wrong"));
        }
    }

    private void answer(String refusal) {
        reason.setText(refusal);
        if (refusal.isEmpty()) {
            getScene().getWindow().hide();
        } else {
            act.answered();
            getScene().getWindow().sizeToScene();
        }
    }

    /** Adds a field with its name before it. */
    DirectoryForm with(String name, Node field, String id) {
        Label label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setId(id);
        field.setAccessibleText(name);
        lines.addRow(lines.getRowCount(), label, field);
        return this;
    }
}
