package vn.sokehoach.app.appendix;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.appendix.AgencyFilesModel.Progress;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.WrappedLabel;

/** A file for each agency: of which kind, and how far it is. */
final class AgencyFilesPane extends VBox {
    private final AppendicesModel model;
    private final Messages messages;

    AgencyFilesPane(AppendicesModel model, Messages messages) {
        super(6);
        this.model = model;
        this.messages = messages;
        getChildren().setAll(menu(), progress());
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(messages.get("agencies.write"));
        menu.setId("agency-files");
        menu.setMaxWidth(Double.MAX_VALUE);
        for (ExportFormat format : ExportFormat.values()) {
            MenuItem item = new MenuItem(messages.of("format", format));
            item.setId("agency-files-" + format.name());
            item.setOnAction(_ -> model.saveForEachAgency(format));
            menu.getItems().add(item);
        }
        menu.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !model.hasTasks() || model.agencyFiles().progressProperty().get() != null,
                        model.offersProperty(), model.agencyFiles().progressProperty()));
        return menu;
    }

    private Node progress() {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button(messages.get("button.cancel"));
        cancel.setId("agency-files-cancel");
        cancel.setOnAction(_ -> model.agencyFiles().cancel());
        Label words = new WrappedLabel("");
        words.setId("agency-files-progress");
        HBox line = new HBox(8, bar, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(4, line, words);
        model.agencyFiles().progressProperty().addListener((_, _, now) -> {
            bar.setProgress(share(now));
            words.setText(now == null || now.all() == 0 ? ""
                    : messages.get("agencies.progress", now.done() + 1, now.all(), now.agency()));
        });
        box.visibleProperty().bind(model.agencyFiles().progressProperty().isNotNull());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static double share(@Nullable Progress now) {
        return now == null || now.all() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) now.done() / now.all();
    }
}
