package vn.sokehoach.app.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** Dialogs above the main window. */
public final class StageDialogs implements Dialogs {

    private static final double WIDTH = 460;

    private final Stage stage;
    private final Messages messages;

    public StageDialogs(Stage stage, Messages messages) {
        this.stage = stage;
        this.messages = messages;
    }

    @Override
    public List<Path> chooseDocuments() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("window.import.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(messages.get("window.import.documents"), "*.docx", "*.txt", "*.md"),
                        new ExtensionFilter(messages.get("window.import.all"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseWorkbook(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("window.export.choose"));
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("window.export.excel"), "*.xlsx"));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public boolean ask(String title, Node content, String accept) {
        ButtonType go = new ButtonType(accept, ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = dialog(title, content);
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(go,
                        new ButtonType(messages.get("window.cancel"), ButtonData.CANCEL_CLOSE));
        return dialog.showAndWait().filter(go::equals).isPresent();
    }

    @Override
    public void tell(String title, String sentence) {
        Dialog<ButtonType> dialog = dialog(title, wrapped(sentence));
        dialog.getDialogPane().getButtonTypes().add(closing());
        dialog.showAndWait();
    }

    @Override
    public void fail(String sentence, String details) {
        TextArea text = new TextArea(details);
        text.setEditable(false);
        text.setPrefRowCount(6);
        VBox content = new VBox(8, wrapped(sentence), new Label(messages.get("window.failure.details")), text);
        Dialog<ButtonType> dialog = dialog(messages.get("window.failure.title"), content);
        dialog.getDialogPane().getButtonTypes().add(closing());
        dialog.showAndWait();
    }

    private ButtonType closing() {
        return new ButtonType(messages.get("window.close"), ButtonData.CANCEL_CLOSE);
    }

    private static Label wrapped(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        return label;
    }

    private Dialog<ButtonType> dialog(String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.setTitle(title);
        dialog.getDialogPane().getStylesheets().addAll(stage.getScene().getStylesheets());
        dialog.getDialogPane().setContent(content);
        dialog.setResizable(true);
        return dialog;
    }
}
