package vn.sokehoach.architecture.violation.app.ui;

import javafx.scene.control.Alert;

public final class InnocentDialogs implements Dialogs {
    @Override
    public void tell(String sentence) {
        new Alert(Alert.AlertType.INFORMATION, sentence).show();
    }
}
