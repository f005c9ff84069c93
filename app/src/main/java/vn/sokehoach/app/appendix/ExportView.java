package vn.sokehoach.app.appendix;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.appendix.ExportModel.State;
import vn.sokehoach.app.ui.Messages;

/** Which tables to write, and what came of it. */
public final class ExportView extends VBox {
    private static final double WIDTH = 520;
    private static final int MANY = 8;

    private final ExportModel model;
    private final Messages messages;

    public ExportView(ExportModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("dialog-body", "export-view");
        setPrefWidth(WIDTH);
        Label which = new Label(messages.get(model.offers().isEmpty() ? "export.none" : "export.which"));
        which.getStyleClass().add("section-title");
        Label title = new Label(messages.get("export.title"));
        title.getStyleClass().add("page-title");
        getChildren().setAll(title, which, offers(), formats(), message(), buttons());
    }

    private Region offers() {
        VBox list = new VBox(6);
        ToggleGroup group = new ToggleGroup();
        model.offers().forEach(offer -> list.getChildren().add(button(offer, group)));
        list.disableProperty().bind(model.stateProperty().isNotEqualTo(State.CHOOSING));
        if (model.offers().size() <= MANY) {
            return list;
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(360);
        return scroll;
    }

    private VBox button(ExportOffer offer, ToggleGroup group) {
        RadioButton button = new RadioButton(offer.name());
        button.setToggleGroup(group);
        button.setSelected(offer == model.chosenProperty().get());
        button.setOnAction(_ -> model.chosenProperty().set(offer));
        Label title = new Label(offer.title());
        title.getStyleClass().add("offer-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(1, button, title);
    }

    private Region formats() {
        Label which = new Label(messages.get("export.format"));
        which.getStyleClass().add("section-title");
        HBox choice = new HBox(16, which);
        choice.setAlignment(Pos.CENTER_LEFT);
        ToggleGroup group = new ToggleGroup();
        for (ExportFormat format : ExportFormat.values()) {
            RadioButton button = new RadioButton(messages.of("format", format));
            button.setId("export-" + format.name());
            button.setToggleGroup(group);
            button.setSelected(format == model.formatProperty().get());
            button.setOnAction(_ -> model.formatProperty().set(format));
            choice.getChildren().add(button);
        }
        choice.disableProperty().bind(model.stateProperty().isNotEqualTo(State.CHOOSING));
        return choice;
    }

    private VBox message() {
        Label text = new Label();
        text.setId("export-message");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.textProperty().bind(model.messageProperty());
        text.visibleProperty().bind(model.messageProperty().isNotEmpty());
        text.managedProperty().bind(text.visibleProperty());
        model.stateProperty()
                .addListener((_, _, now) -> text.getStyleClass()
                        .setAll("label", now == State.WRITTEN ? "success-text" : "reason"));
        text.getStyleClass().add("reason");
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(model.stateProperty().isEqualTo(State.WRITING));
        bar.managedProperty().bind(bar.visibleProperty());
        return new VBox(4, bar, text);
    }

    private HBox buttons() {
        Button file = button("export-open", "export.open.file", model::openFile, State.WRITTEN);
        Button folder = button("export-folder", "export.open.folder", model::openFolder, State.WRITTEN);
        Button write = button("export-write", "export.write", model::write, State.CHOOSING);
        write.getStyleClass().add("accent");
        write.setDefaultButton(true);
        write.setDisable(model.offers().isEmpty());
        Button close = new Button();
        close.setId("export-close");
        close.textProperty()
                .bind(Bindings.when(model.stateProperty().isEqualTo(State.WRITTEN))
                        .then(messages.get("button.close"))
                        .otherwise(messages.get("button.cancel")));
        close.setOnAction(_ -> getScene().getWindow().hide());
        HBox bar = new HBox(8, file, folder, close, write);
        bar.setAlignment(Pos.CENTER_RIGHT);
        return bar;
    }

    private Button button(String id, String key, Runnable action, State when) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setOnAction(_ -> action.run());
        button.visibleProperty().bind(model.stateProperty().isEqualTo(when));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }
}
