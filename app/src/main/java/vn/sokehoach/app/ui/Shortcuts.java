package vn.sokehoach.app.ui;

import java.util.List;
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

    public static final KeyCombination HELP = new KeyCodeCombination(KeyCode.F1);
    public static final KeyCombination PALETTE = control(KeyCode.K);
    public static final KeyCombination SETTINGS = control(KeyCode.COMMA);
    public static final KeyCombination NEW_PLAN = new KeyCodeCombination(KeyCode.N, KeyCombination.CONTROL_DOWN);
    public static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    public static final KeyCombination FORWARD = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);
    /** The plus of most keyboards is the equals sign with Shift; it is meant with and without. */
    public static final List<KeyCombination> LARGER = List.of(control(KeyCode.PLUS),
            new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_ANY),
            control(KeyCode.ADD));
    public static final List<KeyCombination> SMALLER = List.of(control(KeyCode.MINUS), control(KeyCode.SUBTRACT));
    public static final List<KeyCombination> USUAL_SIZE = List.of(control(KeyCode.DIGIT0), control(KeyCode.NUMPAD0));

    private Shortcuts() {}

    private static KeyCombination control(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.CONTROL_DOWN);
    }
}
