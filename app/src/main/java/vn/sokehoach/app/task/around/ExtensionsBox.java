package vn.sokehoach.app.task.around;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.task.TaskRow;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.control.IconButton;
import vn.sokehoach.app.ui.control.Sight;
import vn.sokehoach.core.frame.Extension;

/** The extensions of a deadline in their order, each withdrawn by its button, and the fields for another one. */
final class ExtensionsBox extends VBox {
    private final TaskRow row;
    private final List<Extension> extensions;
    private final AroundModel model;
    private final Messages messages;
    private final TextField until = new TextField();
    private final TextField document = new TextField();
    private final TextField note = new TextField();
    private final VBox fields = new VBox(4);
    private final Button more = new Button();

    ExtensionsBox(TaskRow row, AroundModel model, Desk desk) {
        this.row = row;
        this.extensions = List.copyOf(row.standing().around().frame().extensions());
        this.model = model;
        this.messages = desk.messages();
        getStyleClass().add("around-part");
        more.setText(messages.get("frame.extend"));
        more.setId("around-extend");
        more.setOnAction(_ -> open(!fields.isVisible()));
        getChildren().add(new PartHead(messages.get("frame.extension"), more));
        extensions.forEach(each -> getChildren().add(line(each)));
        getChildren().add(fields());
        open(false);
    }

    /** Whether these are the extensions of a row as it stands. */
    boolean shows(TaskRow now) {
        return now == row && extensions.equals(now.standing().around().frame().extensions());
    }

    private HBox line(Extension extension) {
        String printed = extension.printed();
        String words = extension.note() == null ? printed : printed + "\n" + extension.note();
        Label label = new WrappedLabel(words, "fact-value");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Node withdraw = new IconButton("withdraw-extension", "cancelled", () -> model.withdraw(row, extension))
                .saying(messages.get("frame.withdraw", printed));
        HBox line = new HBox(6, label, withdraw);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private VBox fields() {
        Button keep = new Button(messages.get("detail.keep"));
        keep.setId("around-extend-keep");
        keep.setOnAction(_ -> extend());
        HBox buttons = new HBox(keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        fields.getChildren()
                .setAll(field(until, "around-until", "frame.extension.until", "frame.extension.until.example"),
                        field(document, "around-document", "frame.extension.document",
                                "frame.extension.document.example"),
                        field(note, "around-note", "frame.extension.note", "frame.extension.note.example"),
                        buttons);
        return fields;
    }

    private HBox field(TextField field, String id, String key, String example) {
        field.setId(id);
        field.setPromptText(messages.get(example));
        field.setAccessibleText(messages.get(key));
        field.setOnAction(_ -> extend());
        Label name = new WrappedLabel(messages.get(key), "fact-name");
        name.setMinWidth(AroundField.NAME);
        name.setPrefWidth(AroundField.NAME);
        name.setLabelFor(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(6, name, field);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void extend() {
        // What is kept shows anew, with these fields folded; what is refused stays to be corrected.
        model.extend(row, until.getText(), document.getText(), note.getText());
    }

    /** The keyboard goes to the button for another one. */
    @Override
    public void requestFocus() {
        more.requestFocus();
    }

    private void open(boolean shown) {
        fields.setVisible(shown);
        fields.setManaged(shown);
        if (shown) {
            until.requestFocus();
            Sight.bring(fields);
        }
    }
}
