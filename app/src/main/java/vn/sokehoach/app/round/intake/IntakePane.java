package vn.sokehoach.app.round.intake;

import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.Shortcuts;

/** Forms that came in: all of them above, one in detail below, with what is to be told of it; hidden while there are none. */
public final class IntakePane extends VBox {
    private final IntakeModel model;
    private final Messages messages;
    private final CellsTable cells;

    public IntakePane(IntakeModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("intake");
        this.cells = new CellsTable(model, messages);
        SplitPane tables = new SplitPane(new FormsTable(model, messages), cells, new ToldPane(model, cells, messages));
        tables.setOrientation(Orientation.VERTICAL);
        tables.setDividerPositions(0.35, 0.8);
        setVgrow(tables, Priority.ALWAYS);
        getChildren().setAll(bar(), tables);
        visibleProperty().bind(model.intakeProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    /** Does what a key stands for while forms are looked at, wherever in the view the keyboard is. */
    public void press(KeyEvent key) {
        if (isVisible() && Shortcuts.NEXT_PROBLEM.match(key)) {
            cells.next();
            key.consume();
        }
    }

    /** The keyboard begins in the cells, at the first one that waits for a decision. */
    @Override
    public void requestFocus() {
        // What is shown for the first time has its parts when it is laid out.
        applyCss();
        layout();
        cells.requestFocus();
        cells.next();
    }

    /** Lets files and folders be dropped anywhere on a view. */
    public static void dropOn(Node view, IntakeModel model) {
        view.addEventFilter(DragEvent.DRAG_OVER, drag -> {
            if (drag.getDragboard().hasFiles() && !model.busyProperty().get()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        view.addEventFilter(DragEvent.DRAG_DROPPED, drag -> {
            if (drag.getDragboard().hasFiles()) {
                model.take(drag.getDragboard().getFiles().stream().map(File::toPath).toList());
                drag.setDropCompleted(true);
                drag.consume();
            }
        });
    }

    private FlowPane bar() {
        Label counts = new Label();
        counts.setId("intake-counts");
        counts.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.intakeProperty().get() == null ? ""
                                : messages.get("intake.counts",
                                        model.intakeProperty().get().forms().size(), model.openProperty().get()),
                        model.intakeProperty(), model.openProperty()));
        Button next = button("intake-next", "intake.next", cells::next);
        CheckBox conflicts = new CheckBox(messages.get("intake.conflictsOnly"));
        conflicts.setId("intake-conflicts");
        conflicts.selectedProperty().bindBidirectional(model.conflictsOnlyProperty());
        Button accept = button("intake-accept", "intake.accept", model::accept);
        accept.getStyleClass().add("accent");
        Button close = button("intake-close", "intake.close", model::close);
        accept.disableProperty().bind(model.busyProperty());
        close.disableProperty().bind(model.busyProperty());
        FlowPane bar = new FlowPane(10, 4, counts, next, conflicts, accept, close);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("view-toolbar");
        return bar;
    }

    private Button button(String id, String key, Runnable act) {
        Button button = new Button(messages.get(key));
        button.setId(id);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
