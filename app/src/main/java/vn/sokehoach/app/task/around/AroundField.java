package vn.sokehoach.app.task.around;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.WrappedLabel;

/** A name and a field: what is typed is taken on Enter or when the keyboard goes elsewhere, Esc takes it back. */
final class AroundField extends HBox {
    /** As wide as the names of all fields of the pane, in pixels. */
    static final double NAME = 84;

    private final TextField input = new TextField();
    private final Taking taking;
    private String taken;
    private @Nullable String sent;

    AroundField(String key, String title, String value, Taking taking) {
        super(6);
        this.taking = taking;
        this.taken = onOneLine(value);
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
        if (!text.equals(taken) && !text.equals(sent)) {
            sent = text;
            taking.take(text, kept -> {
                sent = null;
                taken = kept ? text : taken;
            });
        }
    }

    /** Whether this is the value that was taken last, whatever is being typed. */
    boolean holds(String value) {
        return onOneLine(value).equals(taken);
    }

    private static String onOneLine(String value) {
        return value.replace("\n", "; ");
    }

    /** Takes what was typed; {@code kept} is told whether it was. */
    @FunctionalInterface
    interface Taking {
        void take(String text, Consumer<Boolean> kept);
    }
}
