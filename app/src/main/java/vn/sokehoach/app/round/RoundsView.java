package vn.sokehoach.app.round;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.round.intake.IntakePane;
import vn.sokehoach.app.ui.Desk;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.watch.UntilKnown;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** The rounds of a plan at the left, the ledger of the chosen one at the right. */
public final class RoundsView extends SplitPane {
    private static final double LIST = 210;

    /** So low a view has no room for the buttons above while forms are looked at. */
    private static final double LOW = 500;

    private final RoundsModel model;
    private final ListView<RoundLedger> list = new ListView<>();
    private boolean filling;

    public RoundsView(RoundsModel model, Desk desk) {
        Messages messages = desk.messages();
        this.model = model;
        getStyleClass().add("beside");
        list.setId("rounds");
        list.setAccessibleText(messages.get("tab.rounds"));
        list.setPrefWidth(LIST);
        list.setMinWidth(150);
        list.setCellFactory(_ -> new RoundCell(messages, RoundWords::due));
        list.setPlaceholder(
                new UntilKnown(new EmptyState("list", messages.get("round.none"), messages.get("round.none.advice")),
                        model.watched(), messages));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, round) -> {
            if (!filling && round != null) {
                model.chosenProperty().set(round);
            }
        });
        LedgerTable table = new LedgerTable(model, messages, desk.office().clock().getZone());
        VBox.setVgrow(table, Priority.ALWAYS);
        IntakePane intake = new IntakePane(model.intake(), messages);
        intake.setMinHeight(0);
        VBox.setVgrow(intake, Priority.ALWAYS);
        // What came in takes the ledger's place while it is looked at.
        table.visibleProperty().bind(intake.visibleProperty().not());
        table.managedProperty().bind(table.visibleProperty());
        LedgerFilter filter = new LedgerFilter(table, messages);
        filter.visibleProperty().bind(table.visibleProperty());
        filter.managedProperty().bind(table.visibleProperty());
        RoundBar bar = new RoundBar(model, desk);
        bar.giveWay(intake.visibleProperty().and(heightProperty().lessThan(LOW)));
        IntakePane.dropOn(this, model.intake());
        addEventFilter(KeyEvent.KEY_PRESSED, intake::press);
        model.intake()
                .intakeProperty()
                .map(_ -> true)
                .orElse(false)
                .addListener((_, _, there) -> Platform.runLater(() -> lead(there ? intake : table)));
        getItems().setAll(list, new VBox(bar, filter, table, intake));
        SplitPane.setResizableWithParent(list, false);
        widthProperty().addListener((_, before, width) -> {
            if (before.doubleValue() == 0) {
                setDividerPositions(LIST / width.doubleValue());
            }
        });
        model.roundsProperty().addListener((_, _, _) -> show());
        model.chosenProperty().addListener((_, _, _) -> show());
        show();
    }

    /** The keyboard goes along, unless the person types elsewhere meanwhile. */
    private void lead(Node part) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (!(owner instanceof TextInputControl) || isIn(owner)) {
            part.requestFocus();
        }
    }

    private boolean isIn(Node owner) {
        return Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(up -> up == this);
    }

    private void show() {
        filling = true;
        try {
            list.getItems().setAll(model.roundsProperty().get());
            list.getSelectionModel().select(model.chosenProperty().get());
        } finally {
            filling = false;
        }
    }
}
