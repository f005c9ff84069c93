package vn.sokehoach.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import vn.sokehoach.app.ui.Shortcuts;
import vn.sokehoach.app.ui.table.GridFrame;

/** The keys of the window, wherever the keyboard is in it. */
final class ShellKeys {
    private final ShellParts parts;
    private final KeyboardStops stops;
    private final ShellPalette palette;

    ShellKeys(ShellParts parts, KeyboardStops stops, ShellPalette palette) {
        this.parts = parts;
        this.stops = stops;
        this.palette = palette;
    }

    /** Takes a key before anything in the window does. */
    void pressed(KeyEvent key) {
        if (palette.isOpen()) {
            return;
        }
        if (Shortcuts.HELP.match(key)) {
            parts.acts().openManual();
            key.consume();
        } else if (parts.isImporting() && !Shortcuts.IMPORT.match(key) && !Shortcuts.PASTE.match(key)) {
            // The review has keys of its own: what is taken back there is no step of the book.
            parts.importing().press(key);
        } else if (changes(key) || leads(key) || sizes(key)) {
            key.consume();
        }
    }

    /** What changes the book, or hands something out of it. */
    private boolean changes(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl field && field.isEditable();
        if (Shortcuts.UNDO.match(key) && !typing) {
            // What was typed last comes before the steps of the book.
            if (cellsOf(key).filter(GridFrame::takesBack).isEmpty()) {
                parts.model().undo();
            }
        } else if (Shortcuts.REDO.match(key) && !typing) {
            parts.model().redo();
        } else if (Shortcuts.IMPORT.match(key)) {
            parts.acts().importDocuments();
        } else if (Shortcuts.PASTE.match(key) && !typing && cellsOf(key).filter(GridFrame::takesPaste).isEmpty()) {
            parts.acts().paste();
        } else if (Shortcuts.NEW_PLAN.match(key)) {
            parts.acts().newPlan();
        } else if (Shortcuts.EXPORT.match(key)) {
            parts.acts().export();
        } else if (Shortcuts.PRINT.match(key)) {
            parts.acts().print();
        } else {
            return false;
        }
        return true;
    }

    /** What leads to other places. */
    private boolean leads(KeyEvent key) {
        if (Shortcuts.SEARCH.match(key)) {
            return parts.page().search(parts.bar().search());
        } else if (Shortcuts.NEXT_PANE.match(key)) {
            stops.next();
        } else if (Shortcuts.PALETTE.match(key)) {
            palette.open();
        } else if (Shortcuts.SETTINGS.match(key)) {
            parts.acts().openSettings();
        } else if (Shortcuts.BACK.match(key)) {
            parts.ways().back();
        } else if (Shortcuts.FORWARD.match(key)) {
            parts.ways().forward();
        } else {
            return false;
        }
        return true;
    }

    /** The size of all; the pages of the preview have a size of their own. */
    private boolean sizes(KeyEvent key) {
        if (parts.page().showsPages()) {
            return false;
        } else if (matches(Shortcuts.LARGER, key)) {
            parts.desk().settings().zoom(1);
        } else if (matches(Shortcuts.SMALLER, key)) {
            parts.desk().settings().zoom(-1);
        } else if (matches(Shortcuts.USUAL_SIZE, key)) {
            parts.desk().settings().zoom(0);
        } else {
            return false;
        }
        return true;
    }

    private static boolean matches(List<? extends KeyCombination> keys, KeyEvent key) {
        return keys.stream().anyMatch(each -> each.match(key));
    }

    /** The cells in which the keyboard is; empty where it is elsewhere. */
    private static Optional<GridFrame<?>> cellsOf(KeyEvent key) {
        for (Node up = key.getTarget() instanceof Node node ? node : null; up != null; up = up.getParent()) {
            if (up instanceof GridFrame<?> frame) {
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }
}
