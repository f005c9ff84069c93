package vn.sokehoach.app.shell;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import vn.sokehoach.app.ui.Messages;

/** Below the plans: begins another one, by hand or with what the open one left unfinished. */
final class NewPlanButton extends MenuButton {
    NewPlanButton(ShellActs acts, ShellModel model, Messages messages) {
        super(messages.get("structure.plan.menu"));
        setId("new-plan-button");
        getStyleClass().add("bar-menu");
        setMaxWidth(Double.MAX_VALUE);
        MenuItem byHand = new MenuItem(messages.get("structure.keyed", messages.get("structure.plan.new"), "Ctrl+N"));
        byHand.setId("plan-by-hand");
        byHand.setOnAction(_ -> acts.newPlan());
        MenuItem rolled = new MenuItem(messages.get("structure.roll"));
        rolled.setId("plan-rolled");
        rolled.disableProperty().bind(model.openProperty().isNull());
        rolled.setOnAction(_ -> acts.rollOver());
        getItems().setAll(byHand, rolled);
    }
}
