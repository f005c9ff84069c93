package vn.sokehoach.app.importing.detail;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.importing.detail.DetailField.Shape;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.control.IconButton;
import vn.sokehoach.app.ui.control.TabKey;

/**
 * A field with its name: what is typed is taken over on Enter or when the keyboard goes elsewhere, Esc takes it back.
 * Nothing is rewritten while it is typed.
 */
final class FieldBox extends VBox {
    private static final double NAME = 92;

    private final DetailModel model;
    private final Messages messages;
    private final Runnable choose;
    private final TextInputControl input;
    private final Label echo = new Label();
    private final WrappedLabel unknown = new WrappedLabel("", "unknown");
    private DetailField field;

    /** {@code choose} opens the directory for this field. */
    FieldBox(DetailField field, DetailModel model, Messages messages, Runnable choose) {
        this.field = field;
        this.model = model;
        this.messages = messages;
        this.choose = choose;
        this.input = field.shape() == Shape.WORDS ? area() : new TextField();
        getStyleClass().add("field-box");
        input.setId("field-" + field.name());
        input.setAccessibleText(field.label());
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        echo.setId("echo-" + field.name());
        echo.getStyleClass().add("echo");
        echo.setMinWidth(Region.USE_PREF_SIZE);
        echo.managedProperty().bind(echo.textProperty().isNotEmpty());
        unknown.managedProperty().bind(unknown.textProperty().isNotEmpty());
        getChildren().setAll(line(), unknown);
        input.textProperty().subscribe(text -> echo.setText(this.field.echo().apply(text)));
        input.setText(field.value());
        showUnknown();
    }

    private static TextArea area() {
        TextArea area = TabKey.leaves(new TextArea());
        area.setWrapText(true);
        area.setPrefRowCount(4);
        return area;
    }

    private HBox line() {
        Label name = new WrappedLabel(field.label(), "fact-name");
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        name.setMaxWidth(NAME);
        name.setLabelFor(input);
        HBox.setHgrow(input, Priority.ALWAYS);
        HBox line = new HBox(6, name, input, echo);
        line.setAlignment(field.shape() == Shape.WORDS ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
        if (field.shape() == Shape.AGENCIES) {
            line.getChildren()
                    .add(new IconButton("choose-" + field.name(), "search", choose)
                            .saying(messages.get("review.detail.choose"))
                            .besideTheTabKey());
        }
        return line;
    }

    private void pressed(KeyEvent key) {
        boolean area = field.shape() == Shape.WORDS;
        if (key.getCode() == KeyCode.ESCAPE && isTyped()) {
            input.setText(field.value());
        } else if (key.getCode() == KeyCode.ENTER && area && key.isControlDown()) {
            int caret = input.getCaretPosition();
            commit();
            model.split(caret);
        } else if (key.getCode() == KeyCode.ENTER && !area) {
            commit();
        } else if (key.getCode() == KeyCode.F4 && field.shape() == Shape.AGENCIES) {
            choose.run();
        } else {
            return;
        }
        key.consume();
    }

    /** Shows what the field holds now, after a correction; what is being typed stays. */
    void update(DetailField now) {
        boolean typing = input.isFocused() && isTyped() && !now.value().equals(input.getText());
        field = now;
        if (!typing && !input.getText().equals(now.value())) {
            input.setText(now.value());
        }
        showUnknown();
    }

    private void showUnknown() {
        unknown.setText(field.unknown() == null ? "" : messages.get("review.detail.unknown", field.unknown()));
    }

    boolean isTyped() {
        return !input.getText().equals(field.value());
    }

    /** Takes over what was typed, where it differs from what is there. */
    void commit() {
        if (isTyped()) {
            model.commit(field, input.getText());
            // What was refused, or taken over in another form, shows as it stands.
            if (isTyped()) {
                input.setText(field.value());
            }
        }
    }

    DetailField field() {
        return field;
    }

    TextInputControl input() {
        return input;
    }
}
