package vn.sokehoach.app.task.around;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sokehoach.app.ui.WrappedLabel;

/** A name and a field: what is typed is taken on Enter or when the keyboard goes elsewhere, Esc takes it back. */
final class AroundField extends HBox {
    /** As wide as the names of all fields of the pane, in pixels. */
    static final double NAME = 84;

    private final TextField input = new TextField();
    private final Taking taking;
    private String taken;

    AroundField(String key, String title, String value, Taking taking) {
        super(6);
        this.taking = taking;
        this.taken = value.replace("\n", "; ");
        Label name = new WrappedLabel(title, "fact-name");
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        name.setMaxWidth(NAME);
        name.setLabelFor(input);
        input.setId("around-" + key);
        input.setAccessibleText(title);
        input.setText(taken);
        HBox.setHgrow(input, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(name, input);
        input.setOnAction(_ -> commit());
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
        input.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ESCAPE && !input.getText().equals(taken)) {
                input.setText(taken);
                pressed.consume();
            }
        });
    }

    /** The keyboard goes to what is typed. */
    @Override
    public void requestFocus() {
        input.requestFocus();
        input.end();
    }

    private void commit() {
        String text = input.getText();
        if (!text.equals(taken) && taking.take(text)) {
            taken = text;
        }
    }

    /** Takes what was typed; false where it cannot be read. */
    @FunctionalInterface
    interface Taking {
        boolean take(String text);
    }
}
