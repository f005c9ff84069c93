package vn.sokehoach.app.ui.document;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.sokehoach.app.ui.Messages;
import vn.sokehoach.app.ui.StatusLabel;

/** The words of a row, and at their right the task that begins there. */
final class BadgeLine extends HBox {
    private static final double WIDTH = 170;

    private final Label number = new Label();
    private final StatusLabel status;

    BadgeLine(Messages messages) {
        super(10);
        this.status = new StatusLabel(messages);
        number.getStyleClass().add("badge-number");
        setAlignment(Pos.TOP_LEFT);
    }

    void show(Region words, Badge badge) {
        number.setText(badge.number());
        if (badge.daysOverdue() > 0) {
            status.showOverdue(badge.daysOverdue());
        } else {
            status.show(badge.status());
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox beside = new HBox(8, number, status);
        beside.setAlignment(Pos.TOP_LEFT);
        beside.setMinWidth(WIDTH);
        beside.setPrefWidth(WIDTH);
        getChildren().setAll(words, beside);
    }
}
