package vn.sokehoach.app.shell;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.EmptyState;
import vn.sokehoach.app.ui.Failures;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.store.StoreException;

/** What stands in the window where the book cannot be opened: why, and what can be done. */
public final class StartFailure extends StackPane {
    /**
     * @param rescue  offers a backup in the place of a book that is damaged
     * @param support writes the file for whoever helps, and tells what came of it
     */
    public StartFailure(Throwable failure, Messages messages, Runnable again, Runnable rescue,
            Consumer<Consumer<String>> support, Runnable end) {
        setId("start-failure");
        Button retry = new Button(messages.get("shell.again"));
        retry.getStyleClass().add("accent");
        retry.setDefaultButton(true);
        retry.setOnAction(_ -> again.run());
        Button restore = new Button(messages.get("safety.restore"));
        restore.setId("rescue");
        restore.setOnAction(_ -> rescue.run());
        restore.setVisible(failure instanceof StoreException store && (store.reason() == StoreException.Reason.DAMAGED
                || store.reason() == StoreException.Reason.KEY_DAMAGED)
                || failure instanceof CopyRefused);
        restore.managedProperty().bind(restore.visibleProperty());
        Label told = new Label();
        told.setId("support-told");
        told.setWrapText(true);
        Button file = new Button(messages.get("diagnosis.write"));
        file.setId("support-file");
        file.setOnAction(_ -> support.accept(told::setText));
        Button quit = new Button(messages.get("shell.quit"));
        quit.setOnAction(_ -> end.run());
        VBox box = new VBox(new EmptyState("overdue", messages.get("shell.open.failed"),
                Failures.sentence(failure, messages) + "\n" + messages.get("failure.code", Failures.code(failure)),
                retry, restore, file, quit), told);
        box.setAlignment(Pos.CENTER);
        getChildren().setAll(box);
    }
}
