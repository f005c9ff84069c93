package vn.sokehoach.app.safety;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.safety.LockModel.Act;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.control.Shown;
import vn.sokehoach.app.ui.control.Sight;

/** The password of the book: whether there is one, and what can be done with it. */
public final class LockPane extends VBox {
    private final LockModel model;
    private final Messages messages;

    /** Shows the lock as it is now. */
    public LockPane(LockModel model, Messages messages) {
        super(6);
        this.model = model;
        this.messages = messages;
        Label title = new Label(messages.get("password.title"));
        title.getStyleClass().add("section-title");
        Label state = wrapped("lock-state");
        showState(state, model.lockedProperty().get());
        model.lockedProperty().when(Shown.of(this)).subscribe(locked -> showState(state, locked));
        HBox acts = new HBox(8, button(Act.SET, false), button(Act.CHANGE, true), button(Act.RENEW, true),
                button(Act.REMOVE, true));
        Label told = wrapped("lock-told");
        told.textProperty().bind(model.toldProperty());
        shownWhile(told, model.toldProperty().isNotEmpty());
        ProgressBar bar = new ProgressBar();
        shownWhile(bar, model.busyProperty());
        getChildren().setAll(title, state, acts, new PasswordForm(model, messages),
                new RecoveryPane(model, messages), bar, told);
        model.actProperty().when(Shown.of(this)).subscribe(_ -> asked());
        model.recoveryProperty().when(Shown.of(this)).subscribe(_ -> asked());
        model.toldProperty().when(Shown.of(this)).subscribe(_ -> Sight.tell(told));
    }

    private void showState(Label state, boolean locked) {
        state.setText(messages.get(locked ? "password.locked" : "password.open"));
    }

    private Button button(Act act, boolean whenLocked) {
        Button button = new Button(messages.of("password", act));
        button.setId("password-" + act.name().toLowerCase(java.util.Locale.ROOT));
        button.disableProperty().bind(model.busyProperty());
        button.setOnAction(_ -> model.begin(act));
        shownWhile(button, whenLocked ? model.lockedProperty() : model.lockedProperty().not());
        return button;
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** What is asked stands at the end of the window, below its edge where the window is as large as the screen. */
    private void asked() {
        Sight.fit(this);
        if (model.actProperty().get() != null || model.recoveryProperty().get() != null) {
            Sight.bring(this);
        }
    }

    static void shownWhile(Node node, javafx.beans.value.ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
