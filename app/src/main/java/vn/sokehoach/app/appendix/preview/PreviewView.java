package vn.sokehoach.app.appendix.preview;

import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import vn.sokehoach.app.ui.BusyState;
import vn.sokehoach.app.ui.Messages;

/** The pages of a document: all in small at the left, the chosen one as it will be printed. */
public final class PreviewView extends BorderPane {
    private static final double SHADE = 0.2;

    private final PreviewModel model;
    private final SheetPane sheet;
    private final PreviewKeys keys;

    /** Shows what the model opens. */
    public PreviewView(PreviewModel model, Messages messages) {
        this.model = model;
        this.sheet = new SheetPane(model, messages);
        setId("preview");
        getStyleClass().add("preview");
        BusyState busy = new BusyState(messages.get("paper.preparing"));
        busy.visibleProperty().bind(model.preparingProperty());
        // What was shown before is not what was asked for; it stays as a shade, so that nothing jumps.
        sheet.opacityProperty().bind(Bindings.when(model.preparingProperty()).then(SHADE).otherwise(1));
        Thumbs thumbs = new Thumbs(model, messages);
        setTop(new PreviewBar(model, messages));
        setLeft(thumbs);
        setCenter(new StackPane(sheet, busy));
        this.keys = new PreviewKeys(model, sheet);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        sheet.addEventFilter(ScrollEvent.SCROLL, this::rolled);
    }

    /** Zooms by a key that was pressed somewhere beside the pages. */
    public void zoom(KeyEvent key) {
        keys.zoom(key);
    }

    /** With Ctrl the wheel zooms; at the end of a page it turns to the next. */
    private void rolled(ScrollEvent wheel) {
        if (wheel.getDeltaY() == 0) {
            return;
        }
        boolean down = wheel.getDeltaY() < 0;
        if (wheel.isShortcutDown()) {
            if (down) {
                model.smaller();
            } else {
                model.larger();
            }
            wheel.consume();
        } else if (sheet.isAtEnd(down) && !wheel.isInertia()) {
            sheet.turnPage(down);
            wheel.consume();
        }
    }

    /** Whether the page that is looked at is painted. */
    public boolean isPainted() {
        return sheet.isPainted();
    }
}
