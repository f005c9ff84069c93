package vn.sokehoach.architecture.violation.app.task;

import javafx.scene.control.Alert;
import vn.sokehoach.architecture.Breaks;
import vn.sokehoach.architecture.Rule;
import vn.sokehoach.architecture.violation.app.ui.Dialogs;

@Breaks(Rule.DIALOGS_IN_DIALOGS_ONLY)
final class TellsByItself implements Dialogs {
    @Override
    public void tell(String sentence) {
        new Alert(Alert.AlertType.INFORMATION, sentence).show();
    }
}
