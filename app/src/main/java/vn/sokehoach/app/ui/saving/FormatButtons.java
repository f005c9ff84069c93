package vn.sokehoach.app.ui.saving;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.sokehoach.app.ui.Messages;

/** Saves what is shown as a workbook, as pages or as a Word file. */
public final class FormatButtons extends HBox {
    private static final List<String> FORMATS = List.of("xlsx", "pdf", "docx");

    /**
     * A button for each format.
     *
     * @param id   begins the ids of the buttons: "matrix" of "matrix-pdf"
     * @param what is saved, for screen readers
     * @param off  while nothing is there to save
     * @param save is told the format
     */
    public FormatButtons(String id, String what, ObservableValue<Boolean> off, Consumer<String> save,
            Messages messages) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label(messages.get("saving.as"));
        title.getStyleClass().add("muted");
        getChildren().add(title);
        for (String format : FORMATS) {
            Button button = new Button(format.toUpperCase(Locale.ROOT));
            button.setId(id + "-" + format);
            button.setAccessibleText(messages.get("saving.as.spoken", what, format));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> save.accept(format));
            button.disableProperty().bind(off);
            getChildren().add(button);
        }
    }
}
