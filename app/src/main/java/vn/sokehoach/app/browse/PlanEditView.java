package vn.sokehoach.app.browse;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.edit.HeadingField;
import vn.sokehoach.core.text.TypedText;

/** What a plan says of itself and how it is followed, to be changed; a value that is not taken stays in its field with the reason below. */
public final class PlanEditView extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final PlanEditing editing;
    private final Messages messages;
    private final Map<HeadingField, TextField> fields = new EnumMap<>(HeadingField.class);
    private final Label reason = new Label();
    private final TrackingFields tracking;

    public PlanEditView(PlanEditing editing, Messages messages) {
        this.editing = editing;
        this.messages = messages;
        setId("plan-edit");
        getStyleClass().add("dialog-body");
        setPrefWidth(620);
        GridPane lines = new GridPane(12, 7);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        lines.getColumnConstraints().setAll(new ColumnConstraints(), values);
        for (HeadingField field : HeadingField.values()) {
            // Another year would make other days of deadlines: that is for the review of the document.
            if (field != HeadingField.YEAR) {
                lines.addRow(lines.getRowCount(), name(field), field(field));
            }
        }
        tracking = new TrackingFields(lines, messages);
        editing.tracking(tracking::show);
        reason.setId("plan-edit-reason");
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.managedProperty().bind(reason.textProperty().isNotEmpty());
        Button keep = new Button(messages.get("detail.keep"));
        keep.setId("plan-edit-keep");
        keep.getStyleClass().add("accent");
        keep.setDefaultButton(true);
        keep.setOnAction(_ -> keep());
        Button leave = new Button(messages.get("button.cancel"));
        leave.setCancelButton(true);
        leave.setOnAction(_ -> getScene().getWindow().hide());
        HBox buttons = new HBox(8, usual(), leave, keep);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(lines, reason, buttons);
    }

    /** Fills what is empty with what the settings say; nothing is kept before the person keeps it. */
    private Button usual() {
        Button fill = new Button(messages.get("plan.edit.usual"));
        fill.setId("plan-edit-usual");
        fill.setOnAction(_ -> fields.forEach((field, text) -> {
            if (text.getText().isBlank()) {
                text.setText(editing.usual(field));
            }
        }));
        fields.values()
                .forEach(text -> text.textProperty().addListener((_, _, _) -> fill.setVisible(isUsualMissing())));
        fill.setVisible(isUsualMissing());
        return fill;
    }

    private boolean isUsualMissing() {
        return fields.entrySet()
                .stream()
                .anyMatch(field -> field.getValue().getText().isBlank() && !editing.usual(field.getKey()).isEmpty());
    }

    private Label name(HeadingField field) {
        Label name = new Label(messages.of("review.field", field));
        name.setMinWidth(USE_PREF_SIZE);
        return name;
    }

    private TextField field(HeadingField field) {
        TextField text = new TextField(editing.now(field));
        text.setId("plan-edit-" + field.name());
        text.setAccessibleText(messages.of("review.field", field));
        text.textProperty().addListener((_, _, _) -> text.pseudoClassStateChanged(WRONG, false));
        fields.put(field, text);
        return text;
    }

    private void keep() {
        Map<HeadingField, String> values = new EnumMap<>(HeadingField.class);
        fields.forEach((field, text) -> values.put(field, TypedText.line(text.getText())));
        Optional<String> wrong = tracking.wrong();
        if (wrong.isPresent()) {
            reason.setText(wrong.get());
            return;
        }
        editing.keep(values, tracking.changed().orElse(null), reasons -> {
            reasons.keySet().forEach(field -> fields.get(field).pseudoClassStateChanged(WRONG, true));
            reason.setText(String.join("\n", reasons.values()));
            if (reasons.isEmpty()) {
                getScene().getWindow().hide();
            }
        });
    }
}
