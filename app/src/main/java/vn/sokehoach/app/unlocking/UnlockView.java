package vn.sokehoach.app.unlocking;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.core.copy.CopyRefused;
import vn.sokehoach.core.lock.BookKey;
import vn.sokehoach.core.store.StoreException;

/** Asks for the key of a locked book or backup; says why the last one did not open it. */
public final class UnlockView extends StackPane {
    private static final double WIDTH = 460;

    private final PasswordField password = new PasswordField();
    private final TextField recovery = new TextField();
    private final Messages messages;
    private final Hyperlink other = new Hyperlink();
    private final Label asked = new Label();
    private final Button open;
    private boolean forgotten;

    /**
     * The question for a key.
     *
     * @param why  "" at first, then what was wrong with the last one
     * @param last the kind of key that was tried, which is asked for again
     */
    public UnlockView(String why, BookKey.Kind last, Messages messages, Consumer<BookKey> opening, Runnable end) {
        this.messages = messages;
        setId("unlock");
        Label title = new Label(messages.get("unlock.title"));
        title.getStyleClass().add("empty-title");
        Label reason = new Label(why);
        reason.setId("unlock-why");
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.setVisible(!why.isEmpty());
        reason.setManaged(!why.isEmpty());
        password.setId("unlock-password");
        recovery.setId("unlock-recovery");
        recovery.setPromptText(messages.get("unlock.recovery.form"));
        other.setId("unlock-other");
        other.setOnAction(_ -> ask(!forgotten));
        open = new Button(messages.get("unlock.open"));
        open.setId("unlock-open");
        open.setDefaultButton(true);
        open.getStyleClass().add("accent");
        open.setOnAction(_ -> opening.accept(key()));
        Button quit = new Button(messages.get("shell.quit"));
        quit.setOnAction(_ -> end.run());
        HBox buttons = new HBox(8, open, quit);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox box = new VBox(8, title, asked, new StackPane(password, recovery), reason, other, buttons);
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getChildren().setAll(box);
        ask(last == BookKey.Kind.RECOVERY_KEY);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                field().requestFocus();
            }
        });
    }

    /** Whether a failure is one that another key mends. */
    public static boolean isFor(Throwable failure) {
        return switch (failure) {
            case StoreException store -> switch (store.reason()) {
                case LOCKED, WRONG_PASSWORD, WRONG_RECOVERY_KEY -> true;
                default -> false;
            };
            case CopyRefused copy -> copy.reason() == CopyRefused.Reason.LOCKED
                    || copy.reason() == CopyRefused.Reason.WRONG_KEY;
            default -> false;
        };
    }

    /** Whether a failure only says that nobody was asked yet. */
    public static boolean isFirst(Throwable failure) {
        return failure instanceof StoreException store && store.reason() == StoreException.Reason.LOCKED;
    }

    private void ask(boolean forRecovery) {
        forgotten = forRecovery;
        password.setVisible(!forgotten);
        recovery.setVisible(forgotten);
        asked.setText(messages.get(forgotten ? "unlock.recovery" : "unlock.password"));
        other.setText(messages.get(forgotten ? "unlock.remembered" : "unlock.forgotten"));
        open.disableProperty().bind(field().textProperty().isEmpty());
        asked.setLabelFor(field());
        field().requestFocus();
    }

    private TextField field() {
        return forgotten ? recovery : password;
    }

    private BookKey key() {
        return forgotten ? BookKey.recovery(recovery.getText()) : BookKey.password(password.getText());
    }
}
