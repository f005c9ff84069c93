package vn.sokehoach.app.appendix.preview;

import java.util.Set;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the pages: from page to page, larger and smaller. */
final class PreviewKeys {
    private static final Set<KeyCode> LARGER = Set.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS);
    private static final Set<KeyCode> SMALLER = Set.of(KeyCode.MINUS, KeyCode.SUBTRACT);

    private final PreviewModel model;
    private final SheetPane sheet;

    PreviewKeys(PreviewModel model, SheetPane sheet) {
        this.model = model;
        this.sheet = sheet;
    }

    /** Does what a key means here; a key that means nothing is left alone. */
    void press(KeyEvent key) {
        if (!key.isShortcutDown() && !key.isAltDown() && turn(key)) {
            key.consume();
        }
        zoom(key);
    }

    /** Zooms where a key means that; these mean the same wherever the keyboard is. */
    void zoom(KeyEvent key) {
        boolean plus = key.getCode() == KeyCode.EQUALS;
        if (key.isShortcutDown() && (plus || !key.isShiftDown()) && !key.isAltDown() && zoom(key.getCode())) {
            key.consume();
        }
    }

    private boolean zoom(KeyCode code) {
        if (LARGER.contains(code)) {
            model.larger();
        } else if (SMALLER.contains(code)) {
            model.smaller();
        } else {
            Zoom zoom = switch (code) {
                case DIGIT0, NUMPAD0 -> Zoom.PAGE;
                case DIGIT1, NUMPAD1 -> Zoom.ACTUAL;
                case DIGIT2, NUMPAD2 -> Zoom.WIDTH;
                default -> null;
            };
            if (zoom == null) {
                return false;
            }
            model.zoomProperty().set(zoom);
        }
        return true;
    }

    /** In a field the number is moved in with Home and End. */
    private boolean turn(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        return switch (key.getCode()) {
            case PAGE_DOWN, PAGE_UP -> {
                sheet.turn(key.getCode() == KeyCode.PAGE_DOWN);
                yield true;
            }
            case HOME, END -> {
                if (!typing) {
                    go(key.getCode() == KeyCode.HOME);
                }
                yield !typing;
            }
            default -> false;
        };
    }

    private void go(boolean first) {
        model.goTo(first ? 0 : model.count() - 1);
        sheet.setVvalue(first ? 0 : 1);
    }
}
