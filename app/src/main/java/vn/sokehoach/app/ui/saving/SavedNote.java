package vn.sokehoach.app.ui.saving;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import vn.sokehoach.app.ui.Messages;

/** What came of a file that was saved, with a way to open it; nothing before. */
public final class SavedNote extends HBox {

    /** The note of what this saves; {@code id} is that of its sentence. */
    public SavedNote(SavingModel saving, Messages messages, String id) {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("saved-note");
        Label told = new Label();
        told.setId(id);
        told.setWrapText(true);
        told.textProperty().bind(saving.toldProperty());
        Hyperlink open = new Hyperlink(messages.get("export.open.file"));
        open.setOnAction(_ -> saving.openFile());
        open.visibleProperty().bind(saving.writtenProperty().isNotNull());
        getChildren().setAll(told, open);
        visibleProperty().bind(told.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
