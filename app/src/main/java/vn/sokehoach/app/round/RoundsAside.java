package vn.sokehoach.app.round;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.usecase.round.RoundLedger;

/** The rounds of the open plan below the plans: what is in, what is due; a click or Enter looks at one. Away where there are none. */
public final class RoundsAside extends VBox {
    private static final double ROW = 44;
    private static final int IN_SIGHT = 4;

    private final RoundsModel model;
    private final Runnable looking;
    private final ListView<RoundLedger> list = new ListView<>();

    /** {@code looking} shows the screen of the rounds. */
    public RoundsAside(RoundsModel model, Messages messages, Runnable looking) {
        this.model = model;
        this.looking = looking;
        getStyleClass().add("rounds-aside");
        Label title = new Label(messages.get("round.aside"));
        title.getStyleClass().add("sidebar-title");
        list.setId("rounds-aside");
        list.setAccessibleText(messages.get("tab.rounds"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> {
            RoundCell cell = new RoundCell(messages, RoundWords::dueShort);
            cell.setOnMouseClicked(_ -> look(cell.getItem()));
            return cell;
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                look(list.getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        list.focusedProperty().subscribe(focused -> {
            if (!focused) {
                list.getSelectionModel().clearSelection();
            }
        });
        getChildren().setAll(title, list);
        model.roundsProperty().subscribe(this::show);
        model.chosenProperty().subscribe(round -> list.scrollTo(round));
    }

    private void show(List<RoundLedger> rounds) {
        list.getItems().setAll(rounds);
        list.setPrefHeight(Math.min(rounds.size(), IN_SIGHT) * ROW + 2);
        list.setMinHeight(Math.min(rounds.size(), 2) * ROW);
        setVisible(!rounds.isEmpty());
        setManaged(!rounds.isEmpty());
    }

    private void look(@Nullable RoundLedger round) {
        if (round != null) {
            model.chosenProperty().set(round);
            looking.run();
        }
    }
}
