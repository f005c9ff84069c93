package vn.sokehoach.app.outline;

import javafx.scene.layout.StackPane;
import vn.sokehoach.app.ui.BusyState;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.document.TextModel;
import vn.sokehoach.app.ui.document.TextPane;

/** The text of the open plan from top to bottom; a click or Enter chooses the task of a row. */
public final class TextOfPlanView extends StackPane {
    private final TextOfPlanModel model;
    private final Messages messages;

    public TextOfPlanView(TextOfPlanModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setMinWidth(260);
        model.textProperty().addListener((_, _, _) -> show());
        model.toldProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        TextModel text = model.textProperty().get();
        String told = model.toldProperty().get();
        if (text != null) {
            getChildren().setAll(new TextPane(text, "plan-text", messages));
        } else if (!told.isEmpty()) {
            getChildren().setAll(new EmptyState("file", messages.get("outline.none"), told));
        } else {
            getChildren().setAll(new BusyState(messages.get("import.reading")));
        }
    }
}
