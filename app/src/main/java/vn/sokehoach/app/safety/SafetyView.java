package vn.sokehoach.app.safety;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.Shown;
import vn.sokehoach.app.ui.control.Sight;
import vn.sokehoach.app.ui.stepwise.StepwiseBar;
import vn.sokehoach.core.copy.BookCopy;

/** Backups and snapshots of the book: what there is, and what can be done with it. */
public final class SafetyView extends VBox {
    private static final double ROW = 27;

    private final SafetyModel model;
    private final Messages messages;
    private final ListView<BookCopy> snapshots = new ListView<>();

    /** Shows the copies that there are now. */
    public SafetyView(SafetyModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("dialog-body");
        setPrefWidth(640);
        Label title = new Label(messages.get("safety.snapshots"));
        title.getStyleClass().add("section-title");
        snapshots.setId("snapshots");
        snapshots.setAccessibleText(messages.get("safety.snapshots"));
        snapshots.setPrefHeight(150);
        snapshots.setMinHeight(3 * ROW);
        snapshots.setFixedCellSize(ROW);
        snapshots.setPlaceholder(new Label(messages.get("safety.snapshots.none")));
        snapshots.setCellFactory(_ -> new CopyCell(model.sentences(), messages));
        model.snapshotsProperty().when(Shown.of(this)).subscribe(copies -> {
            if (copies != null) {
                snapshots.getItems().setAll(copies);
            }
        });
        getChildren().setAll(line("last-backup", model.lastProperty()),
                line("safety-warning", model.warningProperty()), acts(),
                new BackupPasswordPane(model, messages), title, snapshots, ofChosen(),
                new CopyPasswordPane(model, messages), new ComparisonPane(model, messages), outcome(),
                new Separator(), new LockPane(model.lock(), messages));
        model.lastProperty().when(Shown.of(this)).subscribe(_ -> Sight.fit(this));
        model.refresh();
    }

    private HBox acts() {
        Button backUp = button("back-up", "safety.backUp", model::backUp);
        backUp.getStyleClass().add("accent");
        return new HBox(8, backUp, button("choose-backup", "safety.restore", model::chooseBackup),
                button("try-out", "safety.tryOut", model::tryOut),
                button("write-diagnosis", "diagnosis.write", model::writeDiagnosis));
    }

    private HBox ofChosen() {
        Button restore = button("restore-snapshot", "safety.restore.snapshot", () -> {
            BookCopy chosen = snapshots.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                model.compare(chosen.file());
            }
        });
        restore.disableProperty()
                .bind(snapshots.getSelectionModel().selectedItemProperty().isNull().or(model.busyProperty()));
        HBox box = new HBox(restore);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    private VBox outcome() {
        ProgressBar bar = new ProgressBar();
        shownWhile(bar, model.busyProperty());
        Label told = line("safety-told", model.toldProperty());
        model.toldProperty().when(Shown.of(this)).subscribe(_ -> Sight.tell(told));
        Button back = button("go-back", "safety.goBack", model::goBack);
        shownWhile(back, model.beforeProperty().isNotNull());
        StepwiseBar count = new StepwiseBar(model.work(), "safety", model.work()::cancel, messages);
        return new VBox(6, new HBox(12, bar, count), told, back);
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.disableProperty().bind(model.busyProperty());
        button.setOnAction(_ -> act.run());
        return button;
    }

    private static Label line(String id, ObservableValue<String> text) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static void shownWhile(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
