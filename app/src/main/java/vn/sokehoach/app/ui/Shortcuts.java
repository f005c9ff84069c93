package vn.sokehoach.app.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys of the window, as in Excel; no Ctrl+Shift and no Alt+Z, which are Unikey's. */
public final class Shortcuts {
    public static final KeyCombination UNDO = control(KeyCode.Z);
    public static final KeyCombination REDO = control(KeyCode.Y);
    public static final KeyCombination SEARCH = control(KeyCode.F);
    public static final KeyCombination IMPORT = control(KeyCode.O);
    public static final KeyCombination PASTE = control(KeyCode.V);
    public static final KeyCombination EXPORT = control(KeyCode.E);
    public static final KeyCombination PRINT = control(KeyCode.P);
    public static final KeyCombination KEEP = control(KeyCode.S);
    public static final KeyCombination NEXT_PROBLEM = new KeyCodeCombination(KeyCode.F8);
    public static final KeyCombination PREVIOUS_PROBLEM =
            new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN);
    public static final KeyCombination NEXT_PANE = new KeyCodeCombination(KeyCode.F6);

    private Shortcuts() {}

    private static KeyCombination control(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.CONTROL_DOWN);
    }
}
