package vn.sokehoach.app.ui.saving;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.stepwise.StepwiseBar;

/** That a file is being saved, then what came of it, with a way to open it; nothing before. */
public final class SavedNote extends HBox {
    private static final double BAR = 90;

    /** The note of what this saves; {@code id} is that of its sentence, and begins those of the count beside it. */
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
        ProgressBar busy = new ProgressBar();
        busy.setPrefWidth(BAR);
        busy.setMinWidth(USE_PREF_SIZE);
        busy.visibleProperty().bind(saving.busyProperty());
        busy.managedProperty().bind(busy.visibleProperty());
        StepwiseBar count = new StepwiseBar(saving.work(), id, saving.work()::cancel, messages);
        getChildren().setAll(busy, told, count, open);
        visibleProperty().bind(told.textProperty().isNotEmpty().or(saving.busyProperty()));
        managedProperty().bind(visibleProperty());
    }
}
