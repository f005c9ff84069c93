package vn.sokehoach.architecture.violation.app.task;

import javafx.scene.input.Clipboard;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.CLIPBOARD_IN_PASTEBOARD_ONLY)
final class TakesTheClipboard {
    String taken() {
        return Clipboard.getSystemClipboard().getString();
    }
}
