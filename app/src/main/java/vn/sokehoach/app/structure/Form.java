package vn.sokehoach.app.structure;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.OneAct;

/** A few fields in a window of their own, with the reason why they are not taken, and the buttons below. */
class Form extends VBox {
    private final GridPane lines = new GridPane(12, 7);
    private final Label reason = new Label();
    private final Messages messages;
    private final OneAct act = new OneAct();

    Form(String id, Messages messages) {
        this.messages = messages;
        setId(id);
        getStyleClass().add("dialog-body");
        setPrefWidth(620);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().setAll(new ColumnConstraints(), values);
        reason.setId(id + "-reason");
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
    }

    final Messages messages() {
        return messages;
    }

    /** A field with its name before it, which screen readers say too. */
    final <F extends Node> F line(String name, F field) {
        Label label = new Label(name);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setAccessibleText(name);
        lines.addRow(lines.getRowCount(), label, field);
        return field;
    }

    /** The same for a field of text, by its id. */
    final <F extends TextInputControl> F text(String id, String name, F field) {
        field.setId(id);
        return line(name, field);
    }

    /** A line below a field that tells what its text is understood as. */
    final void echo(String id, TextField field, Function<String, String> understood) {
        Label told = new Label();
        told.setId(id);
        told.getStyleClass().add("muted");
        told.textProperty().bind(field.textProperty().map(understood));
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        lines.add(told, 1, lines.getRowCount());
    }

    /** What the form does: one thing at a time, each until it is answered. */
    final OneAct act() {
        return act;
    }

    /**
     * Puts the form together; {@code keep} is the default button and rests while an act waits for its answer, {@code
     * more} stand at the left.
     */
    final void assemble(Node above, Button keep, Node... more) {
        keep.getStyleClass().add("accent");
        keep.setDefaultButton(true);
        if (!keep.disableProperty().isBound()) {
            keep.disableProperty().bind(act.waitingProperty());
        }
        Button leave = new Button(messages.get("button.cancel"));
        leave.setCancelButton(true);
        leave.setOnAction(_ -> close());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8, more);
        buttons.getChildren().addAll(space, leave, keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(above, lines, reason, buttons);
    }

    /** Tells why it would not be taken; "" for nothing. */
    final void tell(String why) {
        reason.setText(why);
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().sizeToScene();
        }
    }

    /** Tells why it is not taken; "" closes the form, since it was. */
    final void answer(String why) {
        tell(why);
        if (why.isEmpty()) {
            close();
        } else {
            act.answered();
        }
    }

    private void close() {
        getScene().getWindow().hide();
    }
}
