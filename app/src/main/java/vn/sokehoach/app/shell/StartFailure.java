package vn.sokehoach.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.app.ui.Messages;

/** What stands in the window where the book cannot be opened: why, and what can be done. */
public final class StartFailure extends StackPane {
    public StartFailure(Throwable failure, Messages messages, Runnable again, Runnable end) {
        setId("start-failure");
        Button retry = new Button(messages.get("shell.again"));
        retry.getStyleClass().add("accent");
        retry.setDefaultButton(true);
        retry.setOnAction(_ -> again.run());
        Button quit = new Button(messages.get("shell.quit"));
        quit.setOnAction(_ -> end.run());
        VBox box = new VBox(new EmptyState("overdue", messages.get("shell.open.failed"),
                Failures.sentence(failure, messages) + "\n" + messages.get("failure.code", Failures.code(failure)),
                retry, quit));
        box.setAlignment(Pos.CENTER);
        getChildren().setAll(box);
    }
}
