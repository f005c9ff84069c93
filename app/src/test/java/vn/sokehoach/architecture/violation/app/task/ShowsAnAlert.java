package vn.sokehoach.architecture.violation.app.task;

import javafx.scene.control.Alert;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;

@Breaks(Rule.DIALOGS_IN_DIALOGS_ONLY)
final class ShowsAnAlert {
    void show() {
        new Alert(Alert.AlertType.ERROR).show();
    }
}
