package vn.sokehoach.app.palette;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;

/** The field of the palette above everything else, and below it what is found; worked by keyboard alone, or by mouse. */
public final class PaletteView extends StackPane {
    private static final double ROW = 30;
    private static final int PAGE = 8;
    private static final int ROWS = 12;

    private final PaletteModel model;
    private final Messages messages;
    private final Consumer<Target> go;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();

    /** {@code go} is told what was chosen, after the palette is closed. */
    public PaletteView(PaletteModel model, Messages messages, Consumer<Target> go) {
        this.model = model;
        this.messages = messages;
        this.go = go;
        getStyleClass().add("palette-veil");
        setId("palette");
        field.setId("palette-field");
        field.setPromptText(messages.get("palette.prompt"));
        field.setAccessibleText(messages.get("palette.prompt"));
        field.textProperty().bindBidirectional(model.askedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("palette-list");
        list.setFixedCellSize(ROW);
        list.setMinHeight(ROW);
        list.setFocusTraversable(false);
        Label none = new Label(messages.get("palette.none"));
        none.setId("palette-none");
        none.visibleProperty().bind(model.nothingProperty());
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new EntryCell());
        VBox box = new VBox(6, field, list);
        box.getStyleClass().add("palette");
        box.setMaxSize(680, USE_PREF_SIZE);
        setAlignment(box, Pos.TOP_CENTER);
        getChildren().setAll(box);
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(visibleProperty());
        setOnMousePressed(press -> {
            if (press.getTarget() == this) {
                model.close();
            }
        });
        model.foundProperty().addListener((_, _, found) -> {
            list.getItems().setAll(found);
            list.setPrefHeight(ROW * Math.clamp(found.size(), 1, ROWS) + 2);
            list.getSelectionModel().select(0);
            list.scrollTo(0);
        });
        model.openProperty().addListener((_, _, open) -> {
            if (open) {
                field.applyCss();
                field.requestFocus();
            }
        });
    }

    private void pressed(KeyEvent key) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case PAGE_DOWN -> select(at + PAGE);
            case PAGE_UP -> select(at - PAGE);
            case ENTER -> model.onceAnswered(this::choose);
            case ESCAPE -> model.close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void select(int wanted) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            list.getSelectionModel().select(Math.clamp(wanted, 0, last));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - PAGE));
        }
    }

    private void choose() {
        PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.close();
            go.accept(chosen.target());
        }
    }

    private final class EntryCell extends ListCell<PaletteEntry> {
        private final Label kind = new Label();
        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox line = new HBox(10, kind, name, detail);

        private EntryCell() {
            kind.getStyleClass().add("palette-kind");
            kind.setMinWidth(78);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            detail.getStyleClass().add("muted");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            detail.setMaxWidth(260);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(_ -> choose());
        }

        @Override
        protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            kind.setText(messages.of("palette.kind", entry.kind()));
            name.setText(entry.name());
            String told = entry.detail();
            detail.setText(told.length() > 36 ? told.substring(0, 35).strip() + "…" : told);
            setGraphic(line);
            setAccessibleText(kind.getText() + ": " + entry.name());
        }
    }
}
