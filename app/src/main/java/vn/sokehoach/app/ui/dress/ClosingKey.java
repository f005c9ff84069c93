package vn.sokehoach.app.ui.dress;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The Esc key in a dialog. */
public final class ClosingKey {
    private ClosingKey() {}

    /** Closes a dialog, also from a list or a table, which keep the key though nothing in them is edited. */
    public static void in(Scene dialog, Runnable close) {
        dialog.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getTarget() instanceof ListView<?> || key.getTarget() instanceof TableView<?>) {
                pressed(key, close);
            }
        });
        dialog.setOnKeyPressed(key -> pressed(key, close));
    }

    private static void pressed(KeyEvent key, Runnable close) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close.run();
        }
    }
}
