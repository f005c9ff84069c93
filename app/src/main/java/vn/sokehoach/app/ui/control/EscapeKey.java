package vn.sokehoach.app.ui.control;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The Esc key in fields that are searched with: it empties the field first, then leads out of it. */
public final class EscapeKey {
    private EscapeKey() {}

    /** Where an empty field leaves the key to what is around it, as a dialog that closes by it. */
    public static void empties(TextField search) {
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                key.consume();
            }
        });
    }

    /** Where the key in an empty field gives the keyboard back to what is searched. */
    public static void empties(TextField search, Runnable back) {
        empties(search);
        search.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !key.isConsumed()) {
                back.run();
                key.consume();
            }
        });
    }
}
