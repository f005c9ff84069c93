package vn.sokehoach.app.appendix;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.appendix.preview.Told;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Signs;
import vn.sokehoach.app.ui.WrappedLabel;
import vn.sokehoach.app.ui.stepwise.StepwiseBar;

/** The kinds of files that the chosen table can be saved as, and what came of it. */
final class SavingPane extends VBox {
    private final AppendicesModel model;
    private final Messages messages;

    SavingPane(AppendicesModel model, Messages messages) {
        super(6);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("saving");
        Label title = new Label(messages.get("export.save"));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        for (ExportFormat format : ExportFormat.values()) {
            getChildren().add(button(format));
        }
        getChildren().addAll(new AgencyFilesPane(model, messages), report(), busy(),
                new StepwiseBar(model.saving().work(), "export", model.saving().work()::cancel, messages), told(),
                opening());
    }

    private Button button(ExportFormat format) {
        String kind = messages.of("format", format);
        Button button = new Button(messages.get("export.save.as", kind), Signs.of("file"));
        button.setId("save-" + format.name());
        button.getStyleClass().add("save-as");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(messages.get("export.save.as.spoken", kind));
        button.setOnAction(_ -> model.save(format));
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.chosenProperty().get().isEmpty() || model.saving().savingProperty().get(),
                        model.chosenProperty(), model.saving().savingProperty()));
        return button;
    }

    private Button report() {
        Button button = new Button(messages.get("report.open"), Signs.of("list"));
        button.setId("report-open-dialog");
        button.getStyleClass().add("save-as");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.report());
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !model.hasTasks(), model.offersProperty()));
        return button;
    }

    private ProgressBar busy() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        shownWhile(bar, model.saving().savingProperty());
        return bar;
    }

    private Label told() {
        Label text = new WrappedLabel("");
        text.setId("export-message");
        text.textProperty().bind(model.toldProperty().map(Told::sentence));
        model.toldProperty()
                .addListener((_, _, told) -> text.getStyleClass()
                        .setAll("label", told.good() ? "success-text" : "reason"));
        shownWhile(text, model.toldProperty().map(told -> !told.sentence().isEmpty()));
        return text;
    }

    private HBox opening() {
        Button file = new Button(messages.get("export.open.file"));
        file.setId("export-open");
        file.setOnAction(_ -> model.saving().openFile());
        Button folder = new Button(messages.get("export.open.folder"));
        folder.setId("export-folder");
        folder.setOnAction(_ -> model.saving().openFolder());
        Button agencies = new Button(messages.get("export.open.folder"));
        agencies.setId("agency-files-folder");
        agencies.setOnAction(_ -> model.agencyFiles().openFolder());
        shownWhile(file, model.saving().writtenProperty().isNotNull());
        shownWhile(folder, model.saving().writtenProperty().isNotNull());
        shownWhile(agencies, model.agencyFiles().folderProperty().isNotNull());
        return new HBox(6, file, folder, agencies);
    }

    private static void shownWhile(javafx.scene.Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }
}
