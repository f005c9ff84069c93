package vn.sokehoach.app.importing.change;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.PaneBar;

/** The changes of a new version, each with a check mark; not to be seen where there are none. */
public final class ChangesPane extends VBox {
    private static final double LINE = 26;
    private static final int MOST_LINES = 6;

    private final ChangesModel model;
    private final Messages messages;
    private final Label title = new Label();
    private final ListView<Change> list = new ListView<>();

    public ChangesPane(ChangesModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("changes");
        list.setId("import-changes");
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new ChangeCell(this::toggle));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null && list.isFocused()) {
                model.visit(chosen);
            }
        });
        title.setId("import-changes-title");
        title.setLabelFor(list);
        Label keys = new Label(messages.get("import.changes.keys"));
        keys.getStyleClass().add("muted");
        getChildren().setAll(new PaneBar(title, keys), list);
        model.all().addListener((ListChangeListener<Change>) _ -> show());
        show();
    }

    /** What takes the keyboard. */
    public Node list() {
        return list;
    }

    private void show() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(model.all());
        if (chosen >= 0 && chosen < list.getItems().size()) {
            list.getSelectionModel().select(chosen);
        }
        boolean any = !model.all().isEmpty();
        setVisible(any);
        setManaged(any);
        double height = LINE * Math.min(MOST_LINES, model.all().size()) + 4;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        long taken = model.all().stream().filter(Change::taken).count();
        title.setText(messages.get("import.changes", model.all().size(), taken));
    }

    private void toggle(Change change) {
        list.requestFocus();
        list.getSelectionModel().select(change);
        model.toggle(change);
    }

    private void pressed(KeyEvent key) {
        Change chosen = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && chosen != null) {
            key.consume();
            model.toggle(chosen);
        }
    }
}
